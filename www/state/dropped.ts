/** Names that belong to the system, not to the user: `.DS_Store` and the like. */
function isHidden(name: string): boolean {
  return name.startsWith('.');
}

/** The files of a drop, those in folders included. */
export async function droppedFiles(transfer: DataTransfer): Promise<File[]> {
  // Both have to be read at once: the transfer is empty after the first wait.
  const files = [...transfer.files];
  const entries = [...transfer.items]
    .map((item) => item.webkitGetAsEntry?.())
    .filter((entry) => entry !== null && entry !== undefined);
  const folders = entries.filter(isFolder);
  if (folders.length === 0) return files;
  const lists = await Promise.all(entries.map(filesIn));
  return lists.flat();
}

/**
 * What was pasted: files, or the text of a table as one file. Text of a single line is no table.
 *
 * `name`: of the file made of pasted text.
 */
export function pastedFiles(transfer: DataTransfer, name: string): File[] {
  if (transfer.files.length > 0) return [...transfer.files];
  const text = transfer.getData('text/plain');
  return /\S.*\r?\n.*\S/.test(text) ? [new File([text], name, { type: 'text/csv' })] : [];
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

async function filesIn(entry: FileSystemEntry): Promise<File[]> {
  if (isHidden(entry.name)) return [];
  if (!isFolder(entry)) {
    const file = entry as FileSystemFileEntry;
    return [await new Promise<File>((resolve, reject) => file.file(resolve, reject))];
  }
  const reader = entry.createReader();
  const found: File[] = [];
  for (;;) {
    // A folder gives its entries in blocks; an empty block is the last.
    const block = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (block.length === 0) return found;
    for (const child of block) found.push(...(await filesIn(child)));
  }
}
