const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** Titles and names are hostile until proven plain: no tags, one line, 500 UTF-16 code units at most. */
export function plainWords(value: string): string {
  return value
    .slice(0, 4000)
    .replace(/<[^<>]{0,500}>/g, ' ')
    .replace(
      /&(?:(amp|lt|gt|quot|apos|nbsp)|#(\d{2,5})|#x([\da-f]{2,4}));/gi,
      (whole, name?: string, ten?: string, hex?: string) => {
        if (name) return ENTITIES[name.toLowerCase()] ?? whole;
        const code = ten ? Number(ten) : Number.parseInt(hex ?? '', 16);
        return code >= 32 && (code < 0xd800 || code > 0xdfff) && code < 0x1_0000 ? String.fromCharCode(code) : ' ';
      },
    )
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 500);
}
