/** Opens the system's file dialog; null where the person closes it without a choice. */
export async function pickFile(): Promise<File | null> {
  const input = document.createElement('input');
  input.type = 'file';
  input.hidden = true;
  // An input that stands nowhere may be collected as garbage while its dialog is open, and the choice with it.
  document.body.append(input);
  const picked = new Promise<File | null>((resolve) => {
    input.addEventListener('change', () => resolve(input.files?.[0] ?? null));
    input.addEventListener('cancel', () => resolve(null));
  });
  input.click();
  return picked.finally(() => input.remove());
}

/** Gives a file to the sandbox, for an option to name it by the id that comes back; null where it was not taken. */
export async function uploadFile(file: File): Promise<string | null> {
  const path = `/attachments?name=${encodeURIComponent(file.name)}`;
  const response = await fetch(path, { method: 'POST', body: file }).catch(() => null);
  return response?.ok ? response.text() : null;
}
