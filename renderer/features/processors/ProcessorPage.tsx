import { useParams } from 'react-router';
import { needsAgreement, type Processor } from '../../../shared/domain/processor/processor';
import { useBinder, useWords } from '../../app/BinderProvider';
import { useDrawer } from '../../entries/useDrawer';
import { Link } from '../../ui/Link';
import { Page } from '../../ui/Page';
import { PageHeading } from '../../ui/PageHeading';
import { processorsAddress } from './addresses';
import { Gone } from './Gone';
import { NoticesSection } from './notices/NoticesSection';
import { PartDrawer } from './PartDrawer';
import type { PartChoice } from './partChoice';
import { AgreementSection } from './sections/AgreementSection';
import { CheckSection } from './sections/CheckSection';
import { DataSection } from './sections/DataSection';
import { Notices } from './sections/Notices';
import { SubProcessorsSection } from './sections/SubProcessorsSection';
import { SupervisionSection } from './sections/SupervisionSection';
import styles from './sections/sections.module.css';
import { TransferSection } from './sections/TransferSection';
import { ProcessorWho } from './sections/WhoSection';
import { text } from './text';

/** One processor with all that is known of it. */
export function ProcessorPage() {
  const { id } = useParams();
  const processor = useBinder().processors.find((one) => one.id === id);
  if (processor === undefined) return <Gone to={processorsAddress} />;
  return <OneProcessor key={processor.id} processor={processor} />;
}

function OneProcessor({ processor }: { processor: Processor }) {
  const { activities } = useBinder();
  const words = useWords(text);
  const { open, show, close } = useDrawer<PartChoice>(`processor/${processor.id}`);
  const whose = { list: 'processors', id: processor.id } as const;
  return (
    <Page>
      <PageHeading
        eyebrow={<Link to={processorsAddress}>{words.title}</Link>}
        title={processor.name}
        lead={processor.service}
        focusKey={processor.id}
      />
      <div className={styles.sections}>
        <Notices processor={processor} />
        <ProcessorWho processor={processor} show={show} />
        <DataSection
          title={words.data.title}
          none={words.data.none}
          activities={activities.filter((one) => one.processors.includes(processor.id))}
          own={processor.dataCategories}
        />
        {needsAgreement(processor) ? (
          <>
            <AgreementSection whose={whose} entry={processor} show={show} />
            <CheckSection agreement={processor.agreement} show={show} />
            <SubProcessorsSection processor={processor} show={show} />
            <NoticesSection processor={processor} />
            <SupervisionSection processor={processor} show={show} />
          </>
        ) : null}
        <TransferSection processor={processor} show={show} />
      </div>
      <PartDrawer whose={whose} open={open} onClose={close} />
    </Page>
  );
}
