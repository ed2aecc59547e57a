/** A book's file cannot be read or written; `says` is the sentence for the user. */
export class BookFileError extends Error {
  override name = "BookFileError";
  constructor(
    readonly says: string,
    options?: ErrorOptions,
  ) {
    super(says, options);
  }
}

/** The file is there and is no whole book of a version that we know. */
export class DamagedFile extends BookFileError {
  override name = "DamagedFile";
}

const REASONS: Record<string, string> = {
  ENOENT: "такого файла или папки нет.",
  EACCES: "нет прав на эту папку или файл.",
  EPERM: "нет прав на эту папку или файл.",
  EROFS: "диск открыт только для чтения.",
  ENOSPC: "на диске нет места.",
  EDQUOT: "на диске нет места.",
  EBUSY: "файл занят другой программой.",
  EISDIR: "это папка, а не файл.",
  EEXIST: "в пути вместо папки стоит файл.",
  ENOTDIR: "в пути вместо папки стоит файл.",
};

/** What the disk's error means, as the end of a sentence. */
export function reasonOf(cause: unknown): string {
  const code = (cause as { code?: string }).code ?? "";
  return REASONS[code] ?? `ошибка диска ${code || String(cause)}.`;
}
