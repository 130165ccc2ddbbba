/** Where the window stood, kept between starts in a small file. */
import { readFileSync, writeFileSync } from 'node:fs'
import { z } from '../../../shared/domain/schema.ts'

const whole = z.int()
const boundsSchema = z.object({ x: whole, y: whole, width: whole, height: whole })
export type Bounds = z.infer<typeof boundsSchema>

const windowPlaceSchema = z.object({ bounds: boundsSchema, maximized: z.boolean() })
/** Bounds in screen pixels (device independent). Without x and y the system centres the window. */
export interface WindowPlace {
  bounds: Bounds | { width: number; height: number }
  maximized: boolean
}

/** Smaller than this the screens no longer fit. */
export const smallest = { width: 880, height: 600 }
const first = { width: 1280, height: 860 }

/** What the file says if its window would be seen on one of `areas`; otherwise a first window that fits the first of them. */
export function readWindowPlace(file: string, areas: readonly Bounds[]): WindowPlace {
  const kept = readKept(file)
  const area = kept && areas.find((each) => shows(each, kept.bounds))
  if (!kept || !area) return { bounds: firstBounds(areas[0]), maximized: false }
  const { x, y, width, height } = kept.bounds
  return {
    bounds: { x, y, width: Math.max(width, smallest.width), height: Math.max(height, smallest.height) },
    maximized: kept.maximized,
  }
}

/** Losing this costs nothing but a drag of the mouse, so a full disk must not keep the window from closing. */
export function rememberWindowPlace(file: string, place: { bounds: Bounds; maximized: boolean }): void {
  try {
    writeFileSync(file, JSON.stringify({ bounds: place.bounds, maximized: place.maximized }))
  } catch {
    // The next start opens where the first one did.
  }
}

function readKept(file: string): z.infer<typeof windowPlaceSchema> | undefined {
  try {
    return windowPlaceSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return undefined
  }
}

function firstBounds(area: Bounds | undefined): { width: number; height: number } {
  if (!area) return first
  return { width: Math.min(first.width, area.width), height: Math.min(first.height, area.height) }
}

/** Enough of the title bar is on the screen to take hold of it: the window's top edge and 120 of its width. */
function shows(area: Bounds, { x, y, width }: Bounds): boolean {
  const across = Math.min(x + width, area.x + area.width) - Math.max(x, area.x)
  return across >= 120 && y >= area.y - 8 && y <= area.y + area.height - 60
}
