/** Opens the system's file dialog; null where the person closes it without a choice. */
export function pickFile(): Promise<File | null> {
  const input = document.createElement('input');
  input.type = 'file';
  const picked = new Promise<File | null>((resolve) => {
    input.addEventListener('change', () => resolve(input.files?.[0] ?? null));
    input.addEventListener('cancel', () => resolve(null));
  });
  input.click();
  return picked;
}

/** Gives a file to the sandbox, for an option to name it by the id that comes back; null where it was not taken. */
export async function uploadFile(file: File): Promise<string | null> {
  const path = `/attachments?name=${encodeURIComponent(file.name)}`;
  const response = await fetch(path, { method: 'POST', body: file }).catch(() => null);
  return response?.ok ? response.text() : null;
}
