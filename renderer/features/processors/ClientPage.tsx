import { useParams } from 'react-router';
import type { Client } from '../../../shared/domain/client/client';
import { useBinder, useWords } from '../../app/BinderProvider';
import { useDrawer } from '../../entries/useDrawer';
import { Link } from '../../ui/Link';
import { Page } from '../../ui/Page';
import { PageHeading } from '../../ui/PageHeading';
import { clientsAddress } from './addresses';
import { Gone } from './Gone';
import { PartDrawer } from './PartDrawer';
import type { PartChoice } from './partChoice';
import { AgreementSection } from './sections/AgreementSection';
import { CheckSection } from './sections/CheckSection';
import { DataSection } from './sections/DataSection';
import styles from './sections/sections.module.css';
import { ClientWho } from './sections/WhoSection';
import { text } from './text';

/** One customer for whom the firm is the processor. */
export function ClientPage() {
  const { id } = useParams();
  const client = useBinder().clients.find((one) => one.id === id);
  if (client === undefined) return <Gone to={clientsAddress} />;
  return <OneClient key={client.id} client={client} />;
}

function OneClient({ client }: { client: Client }) {
  const { activities } = useBinder();
  const words = useWords(text);
  const { open, show, close } = useDrawer<PartChoice>(`client/${client.id}`);
  const whose = { list: 'clients', id: client.id } as const;
  return (
    <Page>
      <PageHeading
        eyebrow={<Link to={clientsAddress}>{words.tabs.clients}</Link>}
        title={client.name}
        lead={client.service}
        focusKey={client.id}
      />
      <div className={styles.sections}>
        <ClientWho client={client} show={show} />
        <DataSection
          title={words.data.clientTitle}
          none={words.data.noneForClient}
          activities={activities.filter((one) => one.clients.includes(client.id))}
          own={[]}
        />
        <AgreementSection whose={whose} entry={client} show={show} />
        <CheckSection agreement={client.agreement} show={show} />
      </div>
      <PartDrawer whose={whose} open={open} onClose={close} />
    </Page>
  );
}
