import { Button, Group } from '@mantine/core'
import { IconBuildingBank, IconCoins } from '@tabler/icons-react'
import { useState } from 'react'
import { balanceOf } from '../../../../shared/domain/balance.ts'
import { latestCount } from '../../../../shared/domain/cash-book.ts'
import { amountOf, type Entry, type MoneyPlace, moneyPlaces } from '../../../../shared/domain/entry.ts'
import { formatExactAmount } from '../../../../shared/exchange/format-amount.ts'
import { formatDay } from '../../../../shared/exchange/format-day.ts'
import { usePlaceData } from '../../../data/place/queries.ts'
import { useLanguage, useT } from '../../../i18n/language.tsx'
import { useToday } from '../../../ui/use-today.ts'
import { CountDialog } from './count-dialog.tsx'
import classes from './money.module.css'
import { OpeningDialog } from './opening-dialog.tsx'
import { TransferDialog } from './transfer-dialog.tsx'

/** What should be in the tin and in the bank, side by side, and what is done with it. */
export function HeldMoney() {
  const [open, setOpen] = useState<{ dialog: 'count' | 'transfer' | 'opening'; place: MoneyPlace }>()
  const close = () => setOpen(undefined)
  const { entries } = usePlaceData()
  return (
    <div className={classes.held}>
      {moneyPlaces.map((place) => (
        <Held key={place} place={place} onOpen={(dialog) => setOpen({ dialog, place })} />
      ))}
      {open?.dialog === 'count' && <CountDialog onClose={close} />}
      {open?.dialog === 'transfer' && <TransferDialog from={open.place} onClose={close} />}
      {open?.dialog === 'opening' && (
        <OpeningDialog place={open.place} known={knownOpening(entries, open.place)} onClose={close} />
      )}
    </div>
  )
}

const icons = { cash: IconCoins, bank: IconBuildingBank }

interface HeldProps {
  place: MoneyPlace
  onOpen(dialog: 'count' | 'transfer' | 'opening'): void
}

function Held({ place, onOpen }: HeldProps) {
  const t = useT()
  const { language } = useLanguage()
  const today = useToday()
  const { entries } = usePlaceData()
  const Icon = icons[place]
  const opening = knownOpening(entries, place)
  return (
    <section className={classes.place} aria-labelledby={`held-${place}`}>
      <h2 id={`held-${place}`}>
        <Icon aria-hidden stroke={1.5} />
        {t(`money:${place}`)}
      </h2>
      <p className={classes.balance}>{formatExactAmount(balanceOf(entries, place, today), language)}</p>
      <p className={classes.soft}>{place === 'cash' ? <LatestCount /> : t('money:bankHint')}</p>
      <Group gap="sm">
        {place === 'cash' && <Button onClick={() => onOpen('count')}>{t('money:count.open')}</Button>}
        <Button variant="default" onClick={() => onOpen('transfer')}>
          {t(`money:transfer.${place}.open`)}
        </Button>
      </Group>
      <p className={classes.began}>
        {opening &&
          t('money:opening.said', {
            amount: formatExactAmount(amountOf(opening), language),
            day: formatDay(opening.date, language, 'date-year'),
          })}
        <Button
          variant="subtle"
          size="sm"
          {...(!opening && { className: classes.flush })}
          onClick={() => onOpen('opening')}
        >
          {t(opening ? 'money:opening.correct' : `money:opening.${place}.open`)}
        </Button>
      </p>
    </section>
  )
}

function LatestCount() {
  const t = useT()
  const { language } = useLanguage()
  const today = useToday()
  const { entries } = usePlaceData()
  const count = latestCount(entries, today)
  if (!count) return t('money:count.never')
  const difference = amountOf(count)
  const said = difference === 0 ? 'wasRight' : difference < 0 ? 'wasShort' : 'wasOver'
  return t(`money:count.${said}`, {
    day: formatDay(count.date, language, 'date-year'),
    amount: formatExactAmount(Math.abs(difference), language),
  })
}

/** The opening balance that counts: the latest. */
function knownOpening(entries: readonly Entry[], place: MoneyPlace): Entry | undefined {
  return entries
    .filter(({ kind, paid, annulled }) => kind === 'opening' && paid === place && !annulled)
    .toSorted((a, b) => (a.date < b.date ? -1 : 1))
    .at(-1)
}
