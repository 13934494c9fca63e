import type { FindingRule } from '../../../../shared/domain/finding/finding';
import { defectiveBinder } from '../../../firms/binders/defective';
import type { Row } from '../row';

const firm = defectiveBinder();

const row = (id: string, finding: FindingRule): Row => ({ id, firm, finding });

/** Defects of the real papers that the rules find in a firm that has them. */
export const defects: readonly Row[] = [
  row('S1-47', 'agreementPaidHelp'),
  row('S1-67', 'resellerLeavesOut'),
  row('S1-97', 'breachHoursMissing'),
  row('S1-103', 'agreementPointMissing'),
  row('S1-119', 'controllerContactMissing'),
  row('S1-133', 'annexMissing'),
  row('S1-134', 'agreementAllKinds'),
  row('S1-141', 'subProcessorsUnknown'),
  row('S1-148', 'certificateWithoutProof'),
  row('S1-156', 'annexMissing'),
  row('S1-158', 'annexMissing'),
  row('S2-05', 'basisMissing'),
  row('S2-41', 'otherPeopleInPolicy'),
  row('S2-46', 'sharedWithoutRecipient'),
  row('S3-06', 'outdatedLaw'),
  row('S3-20', 'outdatedLaw'),
  row('S3-28', 'processorStandingUnknown'),
  row('S3-60', 'specialWithoutCondition'),
  row('S3-86', 'specialWithoutCondition'),
  row('S3-99', 'transferToolInvalid'),
  row('S3-104', 'outdatedLaw'),
  row('S3-120', 'retentionRulesClash'),
  row('S3-134', 'outdatedLaw'),
  row('S3-203', 'outdatedLaw'),
  row('S3-207', 'outdatedLaw'),
  row('S3-217', 'outdatedLaw'),
];
