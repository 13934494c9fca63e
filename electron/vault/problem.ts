import type { Failure } from '../../shared/errors';

/**
 * An expected refusal on its way through lowdb, whose adapter contract can only throw. It never leaves the
 * vault: `BinderStore` and `Vault` turn it back into a value.
 */
export class VaultProblem extends Error {
  readonly failure: Failure;

  constructor(failure: Failure, cause?: unknown) {
    super(failure.code, { cause });
    this.failure = failure;
  }
}
