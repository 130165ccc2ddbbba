import { Button, Group } from '@mantine/core'
import { notifications } from '@mantine/notifications'

interface Notice {
  text: string
  /** What can be done about it from the notice itself. */
  action?: { label: string; run(): void }
  /** Things that went wrong stay until they are closed. */
  alarm?: boolean
  closeLabel: string
}

/** Long enough to be read, found and clicked without hurry. */
const STAYS_MS = 12_000

/** Says what happened at the foot of the window. Only the newest is shown: an older "Fortryd" would undo the wrong thing. */
export function showNotice({ text, action, alarm, closeLabel }: Notice): void {
  notifications.clean()
  const id = crypto.randomUUID()
  notifications.show({
    id,
    role: alarm ? 'alert' : 'status',
    autoClose: alarm ? false : STAYS_MS,
    color: alarm ? 'red.9' : 'place',
    closeButtonProps: { 'aria-label': closeLabel },
    message: (
      <Group justify="space-between" wrap="nowrap" gap="md">
        <span>{text}</span>
        {action && (
          <Button
            variant="light"
            size="sm"
            style={{ flex: 'none' }}
            onClick={() => {
              notifications.hide(id)
              action.run()
            }}
          >
            {action.label}
          </Button>
        )}
      </Group>
    ),
  })
}
