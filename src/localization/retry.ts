/** Calls `load` again after each of the delays (ms) for as long as it rejects; the last error is passed on. */
export async function retry<Result>(load: () => Promise<Result>, delays: readonly number[]): Promise<Result> {
  for (const delay of delays) {
    try {
      return await load();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, delay));
    }
  }
  return load();
}
