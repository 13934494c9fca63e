import { useEffect } from 'react';
import { useNavigate, useParams } from 'react-router';

/** An entry's own address opens its drawer on top of the list, and the address is the list's again. */
export function useOpenedByAddress(
  entries: readonly { id: string }[],
  listAddress: string,
  show: (id: string) => void,
): void {
  const { id } = useParams();
  const navigate = useNavigate();
  const isKnown = entries.some((entry) => entry.id === id);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each address, however often the page is drawn.
  useEffect(() => {
    if (id === undefined) return;
    if (isKnown) show(id);
    void navigate(listAddress, { replace: true });
  }, [id]);
}
