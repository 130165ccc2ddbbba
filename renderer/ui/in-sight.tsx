import { type ReactNode, useEffect, useRef } from 'react'

/** What appears while somebody writes above it is scrolled into sight as it grows; what was there from the start is not. */
export function InSight({ children }: { children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const element = box.current
    if (!element) return
    let height = element.offsetHeight
    const observer = new ResizeObserver(() => {
      if (element.offsetHeight > height) element.scrollIntoView({ block: 'nearest' })
      height = element.offsetHeight
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return <div ref={box}>{children}</div>
}
