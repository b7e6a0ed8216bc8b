import type { Language } from '../language.js';
import { NoAnswer, ServerError } from '../providers/failure.js';
import type { OrderBy, Where } from '../providers/wire.js';
import { newRequestKey } from '../providers/records.js';

interface Refusal {
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: {
      readonly code?: string;
      readonly message?: { readonly vi: string; readonly en: string };
    };
  }[];
}

const refusalOf = async (response: Response): Promise<ServerError> => {
  const { errors } = (await response.json().catch(() => ({}))) as Refusal;
  const [first] = errors ?? [];
  return new ServerError(
    first?.extensions?.code ?? 'FAULT_INTERNAL',
    first?.extensions?.message ?? null,
    first?.message ?? response.statusText,
  );
};

const request = async (path: string, options: RequestInit): Promise<Response> => {
  const response = await fetch(`/files/${path}`, { credentials: 'same-origin', ...options }).catch(
    (error: unknown) => {
      if (options.signal?.aborted) throw error;
      throw new NoAnswer('No answer from the server');
    },
  );
  if (!response.ok) throw await refusalOf(response);
  return response;
};

const json = (body: unknown): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});

/** Gives a file to the browser to keep. */
const keepFile = (content: Blob, name: string): void => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
};

const nameIn = (response: Response): string => {
  const encoded = /filename\*=UTF-8''([^;]+)/.exec(response.headers.get('content-disposition') ?? '')?.[1];
  return encoded ? decodeURIComponent(encoded) : 'tep';
};

const keepAnswer = async (response: Response): Promise<void> =>
  keepFile(await response.blob(), nameIn(response));

export interface ExportRequest {
  readonly resource: string;
  readonly fields: readonly string[];
  readonly where: Where | null;
  readonly orderBy: readonly OrderBy[];
  readonly format: string;
  readonly language: Language;
  readonly purpose: string;
}

export interface Progress {
  readonly done: number;
  readonly total: number;
}

const askEveryMs = 500;

/** Exports and saves the file; `tell` hears how many rows are out. */
export const exportFile = async (
  asked: ExportRequest,
  signal: AbortSignal,
  tell: (progress: Progress) => void,
): Promise<void> => {
  const key = newRequestKey();
  const timer = setInterval(() => {
    void request(`exports/${key}`, { signal })
      .then((response) => response.json() as Promise<Progress | null>)
      .then((progress) => progress && tell(progress))
      // The export itself tells what went wrong.
      .catch(() => undefined);
  }, askEveryMs);
  try {
    await keepAnswer(await request('exports', { ...json({ ...asked, key }), signal }));
  } finally {
    clearInterval(timer);
  }
};

export const getTemplate = async (resource: string, language: Language): Promise<void> =>
  keepAnswer(await request(`templates/${resource}?language=${language}`, {}));

export const getRefusedRows = async (importId: string): Promise<void> =>
  keepAnswer(await request(`imports/${importId}/refused`, {}));

/** The workbook of a report to hand upwards. */
export const getReportFile = async (reportId: string): Promise<void> =>
  keepAnswer(await request(`reports/${reportId}`, {}));

/** The ten national forms of an area and year, to hand upwards. */
export const getFormsFile = async (
  areaId: string,
  year: number,
  boundary: string | null,
  language: Language,
): Promise<void> => {
  const asked = new URLSearchParams({ area: areaId, year: String(year), language });
  if (boundary !== null) asked.set('boundary', boundary);
  await keepAnswer(await request(`forms?${asked.toString()}`, {}));
};

const pieceBytes = 400_000;
const mostTries = 6;

const wait = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms);
  });

const sendPiece = async (id: string, file: File, at: number): Promise<number> => {
  for (let tries = 1; ; tries += 1) {
    try {
      const body = file.slice(at, at + pieceBytes);
      const response = await request(`imports/${id}?at=${at}`, { method: 'PUT', body });
      return ((await response.json()) as { received: number }).received;
    } catch (error) {
      if (!(error instanceof NoAnswer) || tries >= mostTries) throw error;
      await wait(500 * 2 ** tries);
    }
  }
};

/** Sends a file piece by piece, each again while the line fails; answers the number of the import. */
export const sendFile = async (
  resource: string,
  file: File,
  language: Language,
  tell: (share: number) => void,
): Promise<string> => {
  const begun = await request('imports', json({ resource, name: file.name, size: file.size, language }));
  const { id } = (await begun.json()) as { id: string };
  for (let at = 0; at < file.size; ) {
    at = await sendPiece(id, file, at);
    tell(at / file.size);
  }
  return id;
};
