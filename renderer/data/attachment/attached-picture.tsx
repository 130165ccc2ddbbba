import { useQuery } from '@tanstack/react-query'
import { type CSSProperties, useEffect, useState } from 'react'
import type { AttachmentHash } from '../../../shared/domain/id.ts'
import { useDatabase } from '../database-context.tsx'
import { attachmentQuery } from './queries.ts'

interface AttachedPictureProps {
  hash: AttachmentHash
  alt: string
  className?: string | undefined
  style?: CSSProperties
}

/** A picture that is kept with the place. Nothing is shown while it is read, or when its bytes are missing. */
export function AttachedPicture({ hash, alt, className, style }: AttachedPictureProps) {
  const { data: attachment } = useQuery(attachmentQuery(useDatabase(), hash))
  const [url, setUrl] = useState<string>()
  useEffect(() => {
    if (!attachment) return
    const made = URL.createObjectURL(new Blob([new Uint8Array(attachment.bytes)], { type: attachment.type }))
    setUrl(made)
    return () => {
      URL.revokeObjectURL(made)
      setUrl(undefined)
    }
  }, [attachment])
  return url ? (
    <img src={url} alt={alt} className={className} draggable={false} {...(style && { style })} />
  ) : null
}
