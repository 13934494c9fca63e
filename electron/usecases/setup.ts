import type { Handlers } from '../../shared/contract';
import { answerQuestion, finishSetup } from '../../shared/domain/setup/setup';
import { needService } from '../../shared/text/labels';
import { setupTaskWords } from '../../shared/text/setupTasks';
import type { Session } from './session';

export function setupUsecases({
  session,
}: {
  session: Session;
}): Pick<Handlers, 'setup.answer' | 'setup.finish'> {
  return {
    'setup.answer': (given) =>
      session.change((binder) => answerQuestion(binder, given, needService[binder.language])),

    'setup.finish': () =>
      session.change((binder, moment) => finishSetup(binder, setupTaskWords[binder.language], moment)),
  };
}
