/** One piece of what was typed, where it stands. */
export interface QueryPart {
  start: number;
  end: number;
  not: boolean;
  /** 'publisher' of publisher:Herald, lower case; '' for plain words. */
  name: string;
  /** Without its quotation marks. */
  value: string;
  quoted: boolean;
}

/** A name and a colon, then a stretch in quotation marks of any kind, or whatever stands up to the next space. */
const PART =
  /(?<lone>\p{L}+:)(?=\s|$)|(?<not>-?)(?<name>\p{L}+:)?(?:["“”„«»](?<quoted>[^"“”„«»]*)["“”„«»]|(?<bare>\S+))/gu;

/** Takes apart what was typed. A quotation mark without its fellow is none. */
export function queryParts(typed: string): QueryPart[] {
  return [...typed.matchAll(PART)].map((match) => {
    const { not = '', name = '', quoted, bare = '', lone = '' } = match.groups ?? {};
    return {
      start: match.index,
      end: match.index + match[0].length,
      not: not !== '',
      name: (name || lone).slice(0, -1).toLowerCase(),
      value: quoted ?? bare,
      quoted: quoted !== undefined,
    };
  });
}
