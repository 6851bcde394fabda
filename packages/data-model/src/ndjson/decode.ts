const LINE_FEED = 10;

/** How many of the bytes are whole characters: the last one may go on in the next piece. */
function wholeLength(bytes: Uint8Array): number {
  for (let back = 1; back < 4; back += 1) {
    const byte = bytes.at(-back) ?? 0;
    // A byte in the middle of a character begins with the bits 10.
    if (byte >> 6 === 0b10) continue;
    const length = byte < 0xc0 ? 1 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
    return length > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

/**
 * Decodes UTF-8 in pieces, and never puts U+FFFD in the place of what is none: `undefined` stands for such
 * bytes and the rest of their line up to its end, so that no other line is lost with them.
 */
export function createDecoder() {
  // Fatal, and each piece whole: that is the fast way through a TextDecoder as well.
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let begun = new Uint8Array();

  const textOf = (bytes: Uint8Array): string | undefined => {
    try {
      return decoder.decode(bytes);
    } catch {
      return undefined;
    }
  };

  function* byLine(bytes: Uint8Array): Generator<string | undefined> {
    for (let start = 0, end = 0; start < bytes.length; start = end) {
      end = bytes.indexOf(LINE_FEED, start) + 1 || bytes.length;
      const text = textOf(bytes.subarray(start, end));
      yield text;
      if (text === undefined && bytes[end - 1] === LINE_FEED) yield '\n';
    }
  }

  return {
    decode(piece: Uint8Array): Iterable<string | undefined> {
      let bytes = piece;
      if (begun.length > 0) {
        bytes = new Uint8Array(begun.length + piece.length);
        bytes.set(begun);
        bytes.set(piece, begun.length);
      }
      const length = wholeLength(bytes);
      // A copy: the source may fill its own bytes again.
      begun = new Uint8Array(bytes.subarray(length));
      bytes = bytes.subarray(0, length);
      const text = textOf(bytes);
      return text === undefined ? byLine(bytes) : [text];
    },
    /** What is left: a character that was cut off. */
    end: (): Iterable<string | undefined> => byLine(begun),
  };
}
