/** The host, for whoever needs it. Chosen once, in the composition root. */
import { createContext, type ReactNode, useContext } from 'react'
import type { Host } from '../../shared/host/contract.ts'

const HostContext = createContext<Host | undefined>(undefined)

export function HostProvider({ host, children }: { host: Host; children: ReactNode }) {
  return <HostContext value={host}>{children}</HostContext>
}

export function useHost(): Host {
  const host = useContext(HostContext)
  if (!host) throw new Error('useHost outside HostProvider')
  return host
}
