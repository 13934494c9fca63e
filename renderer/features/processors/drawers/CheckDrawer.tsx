import { Stack } from '@mantine/core';
import { citation } from '../../../../shared/reference/library';
import { listed } from '../../../../shared/text/format';
import { useApp, useWords } from '../../../app/BinderProvider';
import { EntryFrame } from '../../../entries/EntryFrame';
import { Choice } from '../../../entries/fields/Choice';
import { FreeText } from '../../../entries/fields/FreeText';
import { groupField } from '../../../entries/groupField';
import { useEntryForm } from '../../../entries/useEntryForm';
import { type CheckPart, pointsOf } from '../checkParts';
import type { AgreementDrawerProps } from './AgreementDrawer';
import { type CheckValues, checkErrors, checkInput, checkValues } from './checkForm';
import { text } from './text';
import { useAgreementPart } from './useAgreementPart';

const answers = ['yes', 'no', 'unseen'] as const;

/** One part of an agreement read through, point by point (Art. 28(3)(a) to (h)). */
export function CheckDrawer({ whose, part, opened, onClose }: AgreementDrawerProps & { part: CheckPart }) {
  const { language } = useApp().status;
  const { check: words, errors, optional } = useWords(text);
  const { before, save, history } = useAgreementPart(whose, onClose);
  const points = pointsOf(part, language);
  const form = useEntryForm<CheckValues>(
    `check-${part}`,
    `${whose.list}/${whose.id}`,
    checkValues(before, points),
    (values) => checkErrors(values, { errors }),
  );
  const group = groupField(form.field('points'), form);

  return (
    <EntryFrame
      opened={opened}
      title={words.title}
      form={form}
      save={(values) => save(checkInput(values, before))}
      onClose={onClose}
      history={history}
    >
      {points.map(({ id, name, refs }, index) => (
        <Stack key={id} gap={8}>
          <Choice
            field={group.field(index, 'answer')}
            label={name}
            hint={listed(
              refs.map((ref) => citation(ref, language)),
              language,
            )}
            options={answers.map((value) => ({ value, label: words.answers[value] }))}
          />
          {group.items[index]?.answer === 'unseen' ? null : (
            <FreeText field={group.field(index, 'note')} label={optional(words.note(name))} size="sm" />
          )}
        </Stack>
      ))}
    </EntryFrame>
  );
}
