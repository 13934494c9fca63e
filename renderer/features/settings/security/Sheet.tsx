import { Button } from '@mantine/core';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { longDate } from '../../../../shared/text/format';
import { sheetAddress } from '../../../app/addresses';
import { useApp, useBinder, useWords } from '../../../app/BinderProvider';
import { Refusal } from '../../../app/Refusal';
import { useAsking } from '../../../app/useAsking';
import { ConfirmDialog } from '../../../ui/ConfirmDialog';
import { ButtonLink } from '../../../ui/Link';
import { Setting } from '../Setting';
import { text } from './text';

/** The recovery sheet: how old it is, whether it was ever read back, and a new one in its place. */
export function Sheet() {
  const { language } = useApp().status;
  const { madeOn, checkedOn } = useBinder().recoverySheet;
  const words = useWords(text).sheet;
  const navigate = useNavigate();
  const asking = useAsking();
  const [isAsked, setIsAsked] = useState(false);

  async function renew(): Promise<void> {
    const renewed = await asking.ask('recovery.renew', {});
    setIsAsked(false);
    if (renewed !== null) await navigate(sheetAddress);
  }

  const checked = checkedOn === null ? words.unchecked : words.checked(longDate(checkedOn, language));
  return (
    <Setting
      title={words.title}
      text={
        <>
          <p>{words.text}</p>
          <p>{`${words.made(longDate(madeOn, language))} ${checked}`}</p>
          <Refusal failure={asking.refusal} />
        </>
      }
    >
      {checkedOn === null ? (
        <ButtonLink to={sheetAddress} variant="default" size="sm">
          {words.keep}
        </ButtonLink>
      ) : null}
      <Button variant="default" size="sm" onClick={() => setIsAsked(true)}>
        {words.renew}
      </Button>
      <ConfirmDialog
        opened={isAsked}
        title={words.confirm.title}
        text={words.confirm.text}
        confirmLabel={words.renew}
        cancelLabel={words.confirm.cancel}
        onConfirm={() => void renew()}
        onCancel={() => setIsAsked(false)}
        loading={asking.working !== null}
        destructive={false}
      />
    </Setting>
  );
}
