const lockPrefix = 'dachieu.page.';
const channelName = 'dachieu.pages';
/** A page that is open answers within a few milliseconds. */
const answerMs = 200;

interface Question {
  readonly asks: true;
}

interface Answer {
  readonly isOpen: string;
}

/** Names this page as long as it is open. */
export const pageId: string = Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) =>
  byte.toString(16).padStart(2, '0'),
).join('');

/**
 * The browser lets go of the lock however the page ends, but may take seconds: a page that goes the usual way lets go at once, so that
 * the next finds its work. On plain http, without locks, pages answer for themselves.
 */
const stayKnown = (): void => {
  const gone = new Promise<void>((resolve) => window.addEventListener('pagehide', () => resolve()));
  if (navigator.locks) void navigator.locks.request(lockPrefix + pageId, () => gone);
  // Brought back from the browser's memory, with work that another page may have taken over by now.
  window.addEventListener('pageshow', ({ persisted }) => persisted && window.location.reload());
  const channel = new BroadcastChannel(channelName);
  channel.onmessage = ({ data }: MessageEvent<Question | Answer>) => {
    if ('asks' in data) channel.postMessage({ isOpen: pageId } satisfies Answer);
  };
};

stayKnown();

const byLocks = async (): Promise<ReadonlySet<string>> => {
  const { held = [] } = await navigator.locks.query();
  return new Set(held.map(({ name = '' }) => name.slice(lockPrefix.length)));
};

const byAnswers = (): Promise<ReadonlySet<string>> =>
  new Promise((resolve) => {
    const open = new Set<string>();
    const channel = new BroadcastChannel(channelName);
    channel.onmessage = ({ data }: MessageEvent<Question | Answer>) => {
      if ('isOpen' in data) open.add(data.isOpen);
    };
    channel.postMessage({ asks: true } satisfies Question);
    setTimeout(() => {
      channel.close();
      resolve(open);
    }, answerMs);
  });

/** Pages of this browser that are open now; this one is not always among them. */
export const openPages = (): Promise<ReadonlySet<string>> => (navigator.locks ? byLocks() : byAnswers());
