/** Puts `text` into the clipboard; `false` where the browser does not let the page. */
export async function copyText(text: string): Promise<boolean> {
  try {
    // Absent on pages that were not fetched over a secure connection.
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
