import { Navigate } from 'react-router';
import { nextQuestion } from '../../../shared/domain/setup/answers';
import { useBinder } from '../../app/BinderProvider';
import { addressOf } from './course';

/** Set-up goes on where it was left. */
export function SetupStart() {
  const question = nextQuestion(useBinder().setup.answers);
  return <Navigate to={question === null ? '/setup/check' : addressOf(question)} replace />;
}
