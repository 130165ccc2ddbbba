import { ActionIcon, Button, Group, Stack, TextInput } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import { formatAmount } from '../../../shared/exchange/format-amount.ts'
import { parseAmount } from '../../../shared/exchange/parse-amount.ts'
import { useLanguage, useT } from '../../i18n/language.tsx'
import classes from './activities.module.css'
import type { PriceDraft } from './activity-draft.ts'

interface PriceListProps {
  prices: readonly PriceDraft[]
  onChange(prices: PriceDraft[]): void
  /** Rows whose amount could not be read when saving was tried. */
  unread: readonly number[]
}

/** What it costs: a row for each price, such as grown-ups and children. No row says nothing about price; 0 is "gratis". */
export function PriceList({ prices, onChange, unread }: PriceListProps) {
  const t = useT()
  const { language } = useLanguage()
  const change = (at: number, part: Partial<PriceDraft>) =>
    onChange(prices.map((price, index) => (index === at ? { ...price, ...part } : price)))
  return (
    <Stack gap="xs">
      {prices.map((price, index) => {
        const read = price.amount.trim() === '' ? undefined : parseAmount(price.amount, language)
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity of their own and are never reordered
          <Group key={index} gap="sm" align="flex-start" wrap="nowrap">
            <TextInput
              w="10rem"
              label={t('activities:form.priceAmount')}
              value={price.amount}
              placeholder="50"
              onChange={(event) => change(index, { amount: event.currentTarget.value })}
              error={unread.includes(index) && t('activities:form.priceUnread')}
            />
            <TextInput
              style={{ flex: 1 }}
              label={t('activities:form.priceLabel')}
              placeholder={t('activities:form.priceLabelExample')}
              value={price.label}
              maxLength={200}
              onChange={(event) => change(index, { label: event.currentTarget.value })}
              description={
                read &&
                (read.amount === 0
                  ? t('activities:form.priceFree')
                  : t('activities:form.priceRead', { amount: formatAmount(read.amount, language) }))
              }
              inputWrapperOrder={['label', 'input', 'description', 'error']}
            />
            <ActionIcon
              className={classes.besideInput}
              variant="subtle"
              size="xl"
              aria-label={t('activities:form.priceRemove')}
              onClick={() => onChange(prices.filter((_, at) => at !== index))}
            >
              <IconX aria-hidden />
            </ActionIcon>
          </Group>
        )
      })}
      <Group>
        <Button
          variant="default"
          leftSection={<IconPlus aria-hidden size={18} />}
          onClick={() => onChange([...prices, { label: '', amount: '' }])}
        >
          {t(prices.length === 0 ? 'activities:form.priceAdd' : 'activities:form.priceAddMore')}
        </Button>
      </Group>
    </Stack>
  )
}
