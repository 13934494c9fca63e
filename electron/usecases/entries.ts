import type { Handlers } from '../../shared/contract';
import { addSuggestedActivity } from '../../shared/domain/activity/suggestions';
import type { Binder } from '../../shared/domain/binder';
import * as entries from '../../shared/domain/entries';
import { coverService } from '../../shared/domain/processor/coverage';
import { undoStep } from '../../shared/domain/undoing';
import { fail, ok, type Result } from '../../shared/result';
import { createEntryChange } from './entryChange';
import type { Session } from './session';

type Names =
  | 'company.save'
  | 'activity.addSuggested'
  | 'activity.save'
  | 'retentionRule.save'
  | 'processor.save'
  | 'processor.coverService'
  | 'securityMeasure.save'
  | 'system.save'
  | 'client.save'
  | 'employee.save'
  | 'breach.save'
  | 'request.save'
  | 'acknowledgement.save'
  | 'deletion.save'
  | 'consent.save'
  | 'assessment.save'
  | 'site.save'
  | 'subProcessorNotice.save'
  | 'entry.remove'
  | 'entry.undo';

export function entriesUsecases({ session }: { session: Session }): Pick<Handlers, Names> {
  const change = createEntryChange(session);

  /** Saves an entry and tells its id, which a new entry gets here; one that is gone does not come back. */
  const save = async <Entry extends { id: string | null }>(
    entry: Entry,
    list: entries.RemovableList,
    place: (binder: Binder, entry: Entry & { id: string }) => Result<Binder>,
  ) => {
    const id = entry.id ?? session.moment().newId();
    const saved = await change({ list, id }, (binder) =>
      entry.id === null || binder[list].some((known) => known.id === id)
        ? place(binder, { ...entry, id })
        : fail({ code: 'not-found' }),
    );
    return saved.ok ? ok({ ...saved.value, id }) : saved;
  };

  const cover = async (asked: { id: string; service: string }) => {
    let covering = '';
    const { newId } = session.moment();
    const saved = await change({ list: 'processors', id: asked.id }, (binder) => {
      const covered = coverService(binder, asked, { newId, language: binder.language });
      if (!covered.ok) return covered;
      covering = covered.value.covering.id;
      return ok(covered.value.binder);
    });
    return saved.ok ? ok({ ...saved.value, id: covering }) : saved;
  };

  return {
    'company.save': (facts) =>
      change({ list: 'company', id: 'company' }, (binder) => entries.saveCompany(binder, facts)),
    'activity.addSuggested': async ({ id }) => {
      const saved = await change({ list: 'activities', id }, (binder) => addSuggestedActivity(binder, id));
      return saved.ok ? ok({ ...saved.value, id }) : saved;
    },
    'activity.save': (activity) => save(activity, 'activities', entries.saveActivity),
    'retentionRule.save': (rule) => save(rule, 'retentionRules', entries.saveRetentionRule),
    'processor.save': (processor) => save(processor, 'processors', entries.saveProcessor),
    'processor.coverService': cover,
    'securityMeasure.save': (measure) => save(measure, 'securityMeasures', entries.saveSecurityMeasure),
    'system.save': (system) => save(system, 'systems', entries.saveSystem),
    'client.save': (client) => save(client, 'clients', entries.saveClient),
    'employee.save': (employee) =>
      save(employee, 'employees', (binder, one) => entries.saveEmployee(binder, one, session.moment().today)),
    'breach.save': (breach) =>
      save(breach, 'breaches', (binder, entry) => entries.saveBreach(binder, entry, session.moment().now)),
    'request.save': (request) =>
      save(request, 'requests', (binder, one) => entries.saveRequest(binder, one, session.moment().today)),
    'acknowledgement.save': (acknowledgement) =>
      save(acknowledgement, 'acknowledgements', entries.saveAcknowledgement),
    'deletion.save': (deletion) =>
      save(deletion, 'deletions', (binder, entry) =>
        entries.saveDeletion(binder, entry, session.moment().today),
      ),
    'consent.save': (consent) =>
      save(consent, 'consents', (binder, one) => entries.saveConsent(binder, one, session.moment().today)),
    'assessment.save': (assessment) =>
      save(assessment, 'assessments', (binder, entry) =>
        entries.saveAssessment(binder, entry, session.moment().today),
      ),
    'site.save': (site) =>
      save(site, 'sites', (binder, one) => entries.saveSite(binder, one, session.moment().today)),
    'subProcessorNotice.save': (subProcessorNotice) =>
      save(subProcessorNotice, 'subProcessorNotices', entries.saveSubProcessorNotice),
    'entry.remove': ({ list, id }) => change({ list, id }, (binder) => entries.removeEntry(binder, list, id)),
    'entry.undo': async ({ list, id }) => {
      const step = session.lastStep();
      if (step === null || step.about.list !== list || step.about.id !== id) {
        return fail({ code: 'undo-too-late' });
      }
      const undone = await session.change((binder) => undoStep(binder, step));
      if (undone.ok) session.keepStep(null);
      return undone;
    },
  };
}
