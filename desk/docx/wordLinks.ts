import { ConcreteHyperlink, type IContext, type IXmlableObject, type ParagraphChild } from 'docx';
import { wordUrl } from './wordUrl.ts';

const HYPERLINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';

type Target = { id: string; url: string; related: boolean };

/** The addresses one part (the body, or the notes) links to. docx itself names relationships at random. */
export class WordLinks {
  private readonly targets = new Map<string, Target>();

  /** Null where the address must stay plain text. */
  link(address: string, children: ParagraphChild[]): ParagraphChild | null {
    const url = wordUrl(address);
    if (url === null) return null;
    let target = this.targets.get(url);
    if (!target) {
      target = { id: `L${this.targets.size + 1}`, url, related: false };
      this.targets.set(url, target);
    }
    return new VisibleLink(children, target);
  }
}

/** A hyperlink whose relationship joins the part it is written in, once for each address. */
class VisibleLink extends ConcreteHyperlink {
  private readonly target: Target;

  constructor(children: ParagraphChild[], target: Target) {
    super(children, target.id);
    this.target = target;
  }

  override prepForXml(context: IContext): IXmlableObject | undefined {
    if (!this.target.related) {
      context.viewWrapper.Relationships.addRelationship(this.target.id, HYPERLINK, this.target.url, 'External');
      this.target.related = true;
    }
    return super.prepForXml(context);
  }
}
