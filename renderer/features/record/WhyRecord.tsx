import { citation } from '../../../shared/reference/library';
import { sentenceStart } from '../../../shared/text/format';
import { useApp, useWords } from '../../app/BinderProvider';
import { WhyToggle } from '../../ui/WhyToggle';
import { text } from './text';

/** Why the firm keeps a record at all, for whoever asks. */
export function WhyRecord() {
  const { language } = useApp().status;
  const { link, ...words } = useWords(text).why;
  const law = sentenceStart(citation('art30', language));
  return <WhyToggle label={link(law)} {...words} law={law} />;
}
