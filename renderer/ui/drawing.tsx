import { useMemo } from 'react'

interface DrawingProps {
  /** The text of one of our own SVG files. */
  svg: string
  className?: string | undefined
  /** What it shows, where it says something that stands nowhere else. */
  label?: string
}

/**
 * A line drawing in the colour of the text around it.
 *
 * Only drawings from `resources/` come here, at build time: never anything a person typed or opened.
 */
export function Drawing({ svg, className, label }: DrawingProps) {
  const html = useMemo(() => ({ __html: svg }), [svg])
  return (
    <span
      className={className}
      style={{ display: 'block', lineHeight: 0 }}
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: our own drawing, bundled at build time
      dangerouslySetInnerHTML={html}
    />
  )
}
