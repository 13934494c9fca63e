import { Button, List } from '@mantine/core';
import { useWords } from '../../app/BinderProvider';
import { PageHeading } from '../../ui/PageHeading';
import { ClosedBinder } from './ClosedBinder';
import styles from './entrance.module.css';
import { text } from './text';

export function Welcome({ onCreate }: { onCreate: () => void }) {
  const words = useWords(text).welcome;
  return (
    <ClosedBinder>
      <PageHeading display title={words.title} lead={words.lead} />
      <List type="ordered" className={styles.points ?? ''}>
        {words.points.map((point) => (
          <List.Item key={point}>{point}</List.Item>
        ))}
      </List>
      <Button size="lg" onClick={onCreate}>
        {words.create}
      </Button>
    </ClosedBinder>
  );
}
