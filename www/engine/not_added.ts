import type { Reason } from './messages.js';

/** A file that was not added, and why. Nothing of it is left in the engine. */
export class NotAdded extends Error {
  constructor(
    readonly reason: Reason,
    message: string,
  ) {
    super(message);
  }
}

/**
 * Whether the engine failed, rather than refused.
 *
 * What it throws on purpose is a plain `Error`; a trap, a full stack or a full memory never is.
 */
export function isTrap(error: unknown): boolean {
  if (error instanceof NotAdded) return false;
  return !(error instanceof Error) || error.constructor !== Error;
}
