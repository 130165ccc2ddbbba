import { type UseNavigateResult, useNavigate, useRouter } from '@tanstack/react-router'

/**
 * Takes whoever saved something on to the next screen, unless they have gone to another one by themselves meanwhile:
 * a slow disk is no reason to be thrown off the screen one is reading.
 */
export function useGoOn(): UseNavigateResult<string> {
  const navigate = useNavigate()
  const router = useRouter()
  const here = router.latestLocation.pathname
  return async (options) => {
    if (router.latestLocation.pathname === here) await navigate(options)
  }
}
