import type { PlaceData } from '../../domain/place-data.ts'
import type { Content, DocumentContext, DocumentDefinition } from '../document.ts'
import { footer, runningHead } from './footer.ts'
import type { PageGeometry } from './page.ts'
import { printed } from './text.ts'
import { defaultStyle, textStyles } from './type-scale.ts'

/**
 * - `whole`: pages that belong together; each is numbered, and says at its top what it is a part of
 * - `sheets`: each page is taken by itself, such as a sign to a door, and says at its foot only when it was printed
 */
type Binding = 'whole' | 'sheets'

/** A document around its content: page, styles, foot, and what a PDF reader shows of it. */
export function frame(
  data: PlaceData,
  title: string,
  content: readonly Content[],
  page: PageGeometry,
  context: DocumentContext,
  binding: Binding = 'whole',
): DocumentDefinition {
  const { place } = data
  const foot = footer(data, page, context, binding === 'whole')
  const logo = place.logo !== undefined ? context.images[place.logo] : undefined
  return {
    pageSize: page.size,
    pageOrientation: page.orientation,
    pageMargins: [page.marginSide, page.marginTop, page.marginSide, foot.height],
    content,
    ...(binding === 'whole' && { header: runningHead(data, title, page) }),
    footer: foot.content,
    info: { title: `${title} – ${printed(place.name)}`, author: printed(place.name) },
    language: context.language,
    defaultStyle: defaultStyle(page.scale),
    styles: textStyles(page.scale, place.colour),
    ...(place.logo !== undefined && logo !== undefined && { images: { [place.logo]: logo } }),
  }
}
