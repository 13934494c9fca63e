import type { ComponentType } from 'react';
import { Navigate, useParams } from 'react-router';
import { type SetupQuestion, setupOrder } from '../../../shared/domain/setup/answers';
import { CalendarQuestion } from './questions/CalendarQuestion';
import { CompanyQuestion } from './questions/CompanyQuestion';
import { ContactPersonQuestion } from './questions/ContactPersonQuestion';
import { MeasuresQuestion } from './questions/MeasuresQuestion';
import { SuppliersQuestion } from './questions/SuppliersQuestion';
import { TradeQuestion } from './questions/TradeQuestion';

const pages: Record<SetupQuestion, ComponentType> = {
  company: CompanyQuestion,
  contactPerson: ContactPersonQuestion,
  trade: TradeQuestion,
  suppliers: SuppliersQuestion,
  measures: MeasuresQuestion,
  calendar: CalendarQuestion,
};

/** The question the address names. */
export function Question() {
  const name = useParams().question;
  const question = setupOrder.find((one) => one === name);
  if (question === undefined) return <Navigate to="/setup" replace />;
  const Page = pages[question];
  return <Page />;
}
