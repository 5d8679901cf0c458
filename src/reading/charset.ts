/**
 * The text of a document, decoded as its byte order mark, its HTTP header, or its own first kilobyte says; UTF-8 when none does.
 * What does not decode becomes U+FFFD.
 */
export function decodeText(body: Uint8Array, contentType: string | null): string {
  const label = byteOrderMark(body) ?? charsetOf(contentType ?? '') ?? declaredIn(body) ?? 'utf-8';
  return decoder(label).decode(body);
}

function byteOrderMark([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}

/** `charset=…` of a Content-Type header or of a meta element. */
function charsetOf(text: string): string | undefined {
  return /charset\s*=\s*["']?([\w:.-]+)/i.exec(text)?.[1];
}

function declaredIn(body: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(body.subarray(0, 1024));
  const xml = /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([\w:.-]+)/i.exec(head)?.[1];
  const meta = /<meta\b[^>]*>/gi;
  return xml ?? charsetOf([...head.matchAll(meta)].map(([tag]) => tag).join(' '));
}

function decoder(label: string): TextDecoder {
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder('utf-8');
  }
}
