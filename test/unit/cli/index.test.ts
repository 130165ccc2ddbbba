import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { describe, expect, it } from 'vitest'
import { entry, runCli } from './run-cli.ts'

describe('--help', () => {
  it.each([
    { args: [], says: ['print', 'check'] },
    {
      args: ['print'],
      says: [
        'list',
        'out',
        'force',
        'data',
        'today',
        'week',
        'month',
        'from',
        'to',
        'activity',
        'paper',
        'lang',
      ],
    },
    { args: ['check'], says: ['lang'] },
  ])('says what there is after "$args"', async ({ args, says }) => {
    const [danish, english] = await Promise.all([
      runCli(...args, '--help'),
      runCli(...args, '--help', '--lang', 'en'),
    ])
    for (const { exit, out, err } of [danish, english]) {
      expect({ exit, err }).toEqual({ exit: 0, err: [] })
      for (const word of says) expect(out).toContain(args.length > 0 ? `--${word}` : word)
      expect(out).not.toContain('{{')
    }
    expect(danish.out).toContain('Brug:')
    expect(english.out).toContain('Usage:')
  })
})

describe('wrong use', () => {
  it.each([
    { args: [], says: 'Skriv print eller check' },
    { args: ['--lang', 'en'], says: 'Write print or check' },
    { args: ['constructor'], says: '»constructor«' },
    { args: ['print', 'uge\nplan', '--out', 'x.pdf'], says: '»uge plan«' },
    { args: ['check', 'a.moedested', '--force'], says: '--force' },
  ])('$args is answered by 2 and one line', async ({ args, says }) => {
    const { exit, out, err } = await runCli(...args)
    expect({ exit, out, lines: err.length }).toEqual({ exit: 2, out: '', lines: 1 })
    expect(err[0]).toContain(says)
  })
})

it('stops quietly when its reader has read enough', async () => {
  const child = spawn(process.execPath, [entry, 'print', '--list'], { stdio: ['ignore', 'pipe', 'pipe'] })
  child.stdout.destroy()
  const err: Buffer[] = []
  child.stderr.on('data', (piece) => err.push(piece))
  const [exit] = await once(child, 'close')
  expect({ exit, err: Buffer.concat(err).toString() }).toEqual({ exit: 0, err: '' })
})
