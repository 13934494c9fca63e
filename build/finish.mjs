/**
 * What went wrong here is for the person at the keyboard to read, so it is told without a stack.
 * @param {() => Promise<number>} work gives the exit code
 */
export async function finish(work) {
  try {
    process.exitCode = await work();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
