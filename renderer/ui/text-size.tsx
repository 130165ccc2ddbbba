/** Larger text on screen, remembered on this PC. Everything is sized in rem, so the root's size is all there is to it. */
import { createContext, type ReactNode, useContext, useLayoutEffect, useMemo, useState } from 'react'

export const textSizes = ['normal', 'large', 'largest'] as const
export type TextSize = (typeof textSizes)[number]

const KEY = 'text-size'

interface TextSizeValue {
  size: TextSize
  setSize(size: TextSize): void
}

const TextSizeContext = createContext<TextSizeValue>({ size: 'normal', setSize: () => {} })

export function TextSizeProvider({ children }: { children: ReactNode }) {
  const [size, choose] = useState<TextSize>(
    () => textSizes.find((known) => known === localStorage.getItem(KEY)) ?? 'normal',
  )
  useLayoutEffect(() => {
    document.documentElement.dataset.textSize = size
  }, [size])
  const value = useMemo<TextSizeValue>(
    () => ({
      size,
      setSize(next) {
        localStorage.setItem(KEY, next)
        choose(next)
      },
    }),
    [size],
  )
  return <TextSizeContext value={value}>{children}</TextSizeContext>
}

export function useTextSize(): TextSizeValue {
  return useContext(TextSizeContext)
}
