import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { motifModule } from '../../../../scripts/motifs.ts'
import { motifDrawings } from '../../../../shared/documents/poster/motif-drawings.ts'
import { motifs } from '../../../../shared/domain/activity.ts'

describe('the drawings documents are made with', () => {
  it('are those of resources/motifs; after a change run `node scripts/motifs.ts`', () => {
    const module = new URL('../../../../shared/documents/poster/motif-drawings.ts', import.meta.url)
    expect(readFileSync(module, 'utf8')).toBe(motifModule())
  })

  it('are in one hand: the same grid, stroke and ends, and no colour of their own', () => {
    for (const motif of motifs) {
      const svg = motifDrawings[motif]
      expect(svg).toContain('viewBox="0 0 96 96"')
      expect(svg.match(/stroke-width="[^"]*"/g), motif).toEqual(['stroke-width="3"'])
      expect(svg).toContain('stroke-linecap="round" stroke-linejoin="round"')
      for (const [, paint] of svg.matchAll(/(?:fill|stroke)="([^"]*)"/g))
        expect(['none', 'currentColor']).toContain(paint)
    }
  })
})
