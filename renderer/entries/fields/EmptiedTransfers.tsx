import { useWords } from '../../app/BinderProvider';
import { Notice } from '../../ui/Notice';
import { text } from '../text';

interface EmptiedTransfersProps {
  outsideEu: 'no' | 'yes' | 'unknown';
  /** How many countries are told of now. */
  count: number;
}

/** Says before saving that the countries go when the data are said to stay in the EU. */
export function EmptiedTransfers({ outsideEu, count }: EmptiedTransfersProps) {
  const words = useWords(text).transfer;
  if (outsideEu !== 'no' || count === 0) return null;
  return (
    <Notice tone="warn" urgent>
      {words.emptied(count)}
    </Notice>
  );
}
