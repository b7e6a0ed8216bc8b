/** A file dropped on a sheet, on its way to the page that imports it. */
let waiting: File | null = null;

export const leaveFile = (file: File): void => {
  waiting = file;
};

export const takeFile = (): File | null => {
  const file = waiting;
  waiting = null;
  return file;
};

const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;

/** Listens for files dragged over the page; answers how to stop. */
export const watchDrops = (tellOver: (isOver: boolean) => void, take: (file: File) => void): (() => void) => {
  const over = (event: DragEvent): void => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    tellOver(true);
  };
  const leave = (event: DragEvent): void => {
    if (event.relatedTarget === null) tellOver(false);
  };
  const drop = (event: DragEvent): void => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    tellOver(false);
    const file = event.dataTransfer?.files[0];
    if (file) take(file);
  };
  document.addEventListener('dragover', over);
  document.addEventListener('dragleave', leave);
  document.addEventListener('drop', drop);
  return () => {
    document.removeEventListener('dragover', over);
    document.removeEventListener('dragleave', leave);
    document.removeEventListener('drop', drop);
  };
};
