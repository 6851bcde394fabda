/**
 * Hands over one by one what comes in batches. An async generator waits several times for each item, which
 * costs as much as to check it; here only a new batch is waited for. Calls of `next` that do not wait for
 * each other are answered in their order, as a generator's are.
 *
 * @param letGo ends the source where nothing was asked for yet: a generator that has not begun cannot
 */
export function oneByOne<TItem>(
  batches: AsyncGenerator<TItem[]>,
  letGo: () => Promise<void> | undefined,
): AsyncIterableIterator<TItem> {
  let begun = false;
  let batch: readonly TItem[] = [];
  let index = 0;
  let last: Promise<IteratorResult<TItem>> | undefined;

  const fromNextBatch = async (): Promise<IteratorResult<TItem>> => {
    begun = true;
    while (index === batch.length) {
      const { done, value } = await batches.next();
      if (done) return { done, value: undefined };
      batch = value;
      index = 0;
    }
    return { done: false, value: batch[index++] as TItem };
  };

  const end = async (): Promise<IteratorResult<TItem>> => {
    batch = [];
    index = 0;
    await batches.return(undefined);
    if (!begun) await letGo();
    begun = true;
    return { done: true, value: undefined };
  };

  const inTurn = (step: () => Promise<IteratorResult<TItem>>) => {
    const answer = Promise.resolve(last).then(step, step);
    const settled = () => {
      if (last === answer) last = undefined;
    };
    answer.then(settled, settled);
    last = answer;
    return answer;
  };

  return {
    next: () =>
      last || index === batch.length
        ? inTurn(fromNextBatch)
        : Promise.resolve({ done: false, value: batch[index++] as TItem }),
    return: () => inTurn(end),
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
