import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useNavigate } from 'react-router';
import { useBinder, useWords } from '../../app/BinderProvider';
import { useDrawer } from '../../entries/useDrawer';
import { EmptyState } from '../../ui/EmptyState';
import { EntryTable } from '../../ui/EntryTable';
import { AgreementTag } from './AgreementTag';
import { entryAddress } from './addresses';
import { DividerPage } from './DividerPage';
import { ClientDrawer } from './drawers/ClientDrawer';
import { text } from './text';

/** Those for whom the firm is itself a processor (Art. 30(2)(a)). */
export function ClientsPage() {
  const { clients } = useBinder();
  const words = useWords(text);
  const navigate = useNavigate();
  const { open, show, close } = useDrawer<{ add: true }>('clients');
  const { clientColumns: columns } = words;
  const add = (
    <Button
      onClick={() => show({ add: true })}
      leftSection={<IconPlus size={20} stroke={1.75} aria-hidden />}
    >
      {words.addClient}
    </Button>
  );
  const openEntry = (id: string): void => void navigate(entryAddress({ list: 'clients', id }));

  return (
    <DividerPage part="clients" lead={words.clientsLead} action={clients.length === 0 ? null : add}>
      {clients.length === 0 ? (
        <EmptyState text={words.noClients} action={add} />
      ) : (
        <EntryTable
          label={words.tabs.clients}
          columns={[{ label: columns.name, width: '60%' }, { label: columns.agreement }]}
          rows={clients.map((client) => ({
            id: client.id,
            title: client.name,
            text: client.service,
            cells: [<AgreementTag key="agreement" entry={client} />],
          }))}
          onOpen={openEntry}
        />
      )}
      {open.choice === null ? null : (
        <ClientDrawer
          key={open.serial}
          id={null}
          opened={open.isOpen}
          onClose={close}
          offersUndo
          onSaved={([added]) => {
            close();
            if (added !== undefined) openEntry(added);
          }}
        />
      )}
    </DividerPage>
  );
}
