import { describe, expect, it } from 'vitest';
import {
  acceptFinding,
  reopenFinding,
  taskFromFinding,
} from '../../../../../shared/domain/finding/decisions';
import { acceptedFindings, findings, openFindings } from '../../../../../shared/domain/finding/findings';
import { withSettledTasks } from '../../../../../shared/domain/task/settledTasks';
import { soundBinder } from '../../../../firms/binders/sound';
import { aSystem, now, today } from '../../../../support/builders';
import { unwrap } from '../../../../support/unwrap';

const moment = { now, today, newId: () => 'task-9' };
const shelf = (weakness: string) => soundBinder({ systems: [aSystem({ id: 'hylde', weakness })] });
const key = 'systemWeakness/hylde';
const accepted = unwrap(acceptFinding(shelf('Ikke låst'), { key, reason: 'Kontoret er låst' }, today));

describe('an accepted finding', () => {
  it('is no longer open, and stands with its reason and its day', () => {
    expect(openFindings(accepted, today)).toEqual([]);
    expect(acceptedFindings(accepted, today)[0]?.decision).toMatchObject({
      reason: 'Kontoret er låst',
      on: today,
    });
  });

  it('comes up again when it says something else', () => {
    const changed = { ...accepted, systems: shelf('Hylden står på gangen').systems };
    expect(openFindings(changed, today).map((one) => one.key)).toEqual([key]);
    expect(acceptedFindings(changed, today)).toEqual([]);
  });

  it('has one decision only, the last one', () => {
    const again = unwrap(acceptFinding(accepted, { key, reason: 'Skabet kommer' }, today));
    expect(again.acceptedFindings.map(({ reason }) => reason)).toEqual(['Skabet kommer']);
  });

  it('stands open again when the decision is taken back', () => {
    expect(unwrap(reopenFinding(accepted, key)).acceptedFindings).toEqual([]);
    expect(reopenFinding(shelf('Ikke låst'), key)).toEqual({ ok: false, error: { code: 'not-found' } });
  });

  it('cannot be accepted when it is not there', () => {
    expect(acceptFinding(shelf(''), { key, reason: 'x' }, today).ok).toBe(false);
  });
});

describe('a task made of a finding', () => {
  const words = { key, what: 'Køb et skab', who: 'Mette Lindholm', due: '2026-12-07' };
  const made = unwrap(taskFromFinding(shelf('Ikke låst'), words, moment));

  it('says where it comes from', () => {
    expect(made.tasks).toMatchObject([
      { what: 'Køb et skab', origin: { kind: 'finding', key }, doneOn: null },
    ]);
  });

  it('stays open while the finding stands', () => {
    expect(withSettledTasks(made, today).tasks[0]?.doneOn).toBeNull();
  });

  it('is ticked off when the finding is mended', () => {
    const mended = { ...made, systems: shelf('').systems };
    expect(withSettledTasks(mended, today).tasks[0]?.doneOn).toBe(today);
  });

  it('is ticked off when the finding is accepted', () => {
    const lived = unwrap(acceptFinding(made, { key, reason: 'Kontoret er låst' }, today));
    expect(withSettledTasks(lived, today).tasks[0]?.doneOn).toBe(today);
  });

  it('is not made of what is not found', () => {
    expect(findings(shelf(''), today)).toEqual([]);
    expect(taskFromFinding(shelf(''), words, moment).ok).toBe(false);
  });
});
