import { useState } from 'react';
import type { RestorePreview } from '../../../shared/contract/backups';
import { CopyOffered } from './obstacle/CopyOffered';
import { InUse } from './obstacle/InUse';
import type { Obstacle } from './obstacle/obstacle';
import { Recover } from './Recover';
import { Unlock } from './Unlock';
import { useWrongTries } from './useWrongTries';

/** A closed binder: the passphrase opens it, or the recovery sheet when the passphrase is forgotten. */
export function Locked({ restored }: { restored: RestorePreview | null }) {
  const [isForgotten, setIsForgotten] = useState(false);
  const [obstacle, setObstacle] = useState<Obstacle | null>(null);
  const [isTaken, setIsTaken] = useState(false);
  const tries = useWrongTries();
  const goBack = () => setObstacle(null);

  if (obstacle?.is === 'copyOffered') {
    return (
      <CopyOffered
        offer={obstacle.offer}
        onBack={goBack}
        onTaken={() => {
          setIsTaken(true);
          goBack();
        }}
      />
    );
  }
  if (obstacle?.is === 'inUse') {
    return <InUse passphrase={obstacle.passphrase} onOther={setObstacle} onBack={goBack} />;
  }
  if (isForgotten) {
    return <Recover isTaken={isTaken} onBack={() => setIsForgotten(false)} onObstacle={setObstacle} />;
  }
  return (
    <Unlock
      tries={tries}
      restored={restored}
      onForgotten={() => setIsForgotten(true)}
      onObstacle={setObstacle}
    />
  );
}
