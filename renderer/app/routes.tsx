/** Which address shows which screen. Addresses live behind `#`, so the page is one file in shell and browser alike. */
import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  useLocation,
} from '@tanstack/react-router'
import { clockTimeSchema, daySchema, weekdaySchema } from '../../shared/domain/day.ts'
import { yearSchema } from '../../shared/domain/grant.ts'
import { attachmentHashSchema, idSchema } from '../../shared/domain/id.ts'
import { z } from '../../shared/domain/schema.ts'
import { Overview } from '../features/overview/overview.tsx'
import { BrokenScreen } from './broken-screen.tsx'
import { Frame } from './frame.tsx'

const startOver = '/start-over'
const root = createRootRoute({ component: Root })

/** The menu stands around every screen but the one that begins anew. */
function Root() {
  const begins = useLocation({ select: ({ pathname }) => pathname === startOver })
  return begins ? <Outlet /> : <Frame />
}

const weekSearch = z.object({ week: z.string().optional().catch(undefined) })
const programmeSearch = z.object({
  view: z.enum(['month', 'week', 'list']).optional().catch(undefined),
  day: daySchema.optional().catch(undefined),
})
const closuresSearch = z.object({
  /** A closed period is to begin there. */
  date: daySchema.optional().catch(undefined),
  year: z.int().min(1900).max(2199).optional().catch(undefined),
})
const newActivitySearch = z.object({
  date: daySchema.optional().catch(undefined),
  time: clockTimeSchema.optional().catch(undefined),
  end: clockTimeSchema.optional().catch(undefined),
  room: z.string().optional().catch(undefined),
})
/** `booking`: the id of one to open, or `new` for one that begins with the date, times and room beside it. */
const roomsSearch = newActivitySearch.extend({ booking: z.string().optional().catch(undefined) })
const accountsSearch = z.object({ year: yearSchema.optional().catch(undefined) })
const entriesSearch = accountsSearch.extend({
  show: z.enum(['all', 'expenses', 'income', 'missing']).optional().catch(undefined),
  /** The id of a category, or `own` for the place's own money. */
  category: z.string().optional().catch(undefined),
  activity: idSchema.optional().catch(undefined),
  find: z.string().optional().catch(undefined),
})
const newEntrySearch = z.object({
  kind: z.enum(['expense', 'income']).optional().catch(undefined),
  category: idSchema.optional().catch(undefined),
  activity: idSchema.optional().catch(undefined),
  /** The planned expense that was paid. */
  planned: idSchema.optional().catch(undefined),
  /** One that was taken in with others, and is of this expense. */
  receipt: attachmentHashSchema.optional().catch(undefined),
})
const freeSearch = z.object({
  room: z.string().optional().catch(undefined),
  length: z.enum(['1', '2', '3', '4', 'day']).optional().catch(undefined),
  weekdays: z.array(weekdaySchema).optional().catch(undefined),
  from: daySchema.optional().catch(undefined),
  earliest: clockTimeSchema.optional().catch(undefined),
  latest: clockTimeSchema.optional().catch(undefined),
  purpose: z.enum(['booking', 'activity']).optional().catch(undefined),
})
const historySearch = z.object({ show: z.enum(['all', 'removed']).optional().catch(undefined) })
const printSearch = z.object({
  document: z.string().optional().catch(undefined),
  week: z.string().optional().catch(undefined),
  month: z.string().optional().catch(undefined),
  activity: z.string().optional().catch(undefined),
  date: z.string().optional().catch(undefined),
  person: z.string().optional().catch(undefined),
  room: z.string().optional().catch(undefined),
  design: z.string().optional().catch(undefined),
  notice: z.string().optional().catch(undefined),
  text: z.string().optional().catch(undefined),
  paper: z.string().optional().catch(undefined),
  year: yearSchema.optional().catch(undefined),
  grant: z.string().optional().catch(undefined),
  voucher: z.string().optional().catch(undefined),
  sheets: z.string().optional().catch(undefined),
  meeting: z.string().optional().catch(undefined),
  idea: z.string().optional().catch(undefined),
})

const routeTree = root.addChildren([
  createRoute({
    getParentRoute: () => root,
    path: startOver,
    component: lazyRouteComponent(() => import('../features/start/start-over.tsx'), 'StartOver'),
  }),

  createRoute({ getParentRoute: () => root, path: '/', validateSearch: weekSearch, component: Overview }),
  createRoute({
    getParentRoute: () => root,
    path: '/programme',
    validateSearch: programmeSearch,
    component: lazyRouteComponent(
      () => import('../features/programme/programme-screen.tsx'),
      'ProgrammeScreen',
    ),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/activities',
    component: lazyRouteComponent(() => import('../features/activities/activity-list.tsx'), 'ActivityList'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/activities/new',
    validateSearch: newActivitySearch,
    component: lazyRouteComponent(() => import('../features/activities/activity-screens.tsx'), 'NewActivity'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/activities/$activityId',
    component: lazyRouteComponent(() => import('../features/activities/activity-page.tsx'), 'ActivityPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/activities/$activityId/edit',
    component: lazyRouteComponent(
      () => import('../features/activities/activity-screens.tsx'),
      'EditActivity',
    ),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/rooms',
    validateSearch: roomsSearch,
    component: lazyRouteComponent(() => import('../features/rooms/room-list.tsx'), 'RoomList'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/rooms/free',
    validateSearch: freeSearch,
    component: lazyRouteComponent(() => import('../features/rooms/free-screen.tsx'), 'FreeScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/rooms/$roomId',
    validateSearch: weekSearch,
    component: lazyRouteComponent(() => import('../features/rooms/room-page.tsx'), 'RoomPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/closures',
    validateSearch: closuresSearch,
    component: lazyRouteComponent(() => import('../features/closures/closures-screen.tsx'), 'ClosuresScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/clashes',
    component: lazyRouteComponent(() => import('../features/clashes/clashes-screen.tsx'), 'ClashesScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/accounts/entries',
    validateSearch: entriesSearch,
    component: lazyRouteComponent(() => import('../features/budget/entries/entry-list.tsx'), 'EntryList'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/accounts/entries/new',
    validateSearch: newEntrySearch,
    component: lazyRouteComponent(() => import('../features/budget/entries/new-entry.tsx'), 'NewEntry'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/accounts/entries/$entryId',
    component: lazyRouteComponent(() => import('../features/budget/entries/entry-page.tsx'), 'EntryPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/accounts/entries/$entryId/edit',
    component: lazyRouteComponent(() => import('../features/budget/entries/edit-entry.tsx'), 'EditEntry'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/accounts/receipts',
    component: lazyRouteComponent(
      () => import('../features/budget/receipts/receipt-tray-screen.tsx'),
      'ReceiptTrayScreen',
    ),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/people',
    component: lazyRouteComponent(() => import('../features/people/person-list.tsx'), 'PersonList'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/accounts',
    validateSearch: accountsSearch,
    component: lazyRouteComponent(
      () => import('../features/budget/overview/accounts-screen.tsx'),
      'AccountsScreen',
    ),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/accounts/money',
    component: lazyRouteComponent(() => import('../features/budget/money/money-screen.tsx'), 'MoneyScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/accounts/year',
    validateSearch: accountsSearch,
    component: lazyRouteComponent(() => import('../features/budget/year/year-screen.tsx'), 'YearScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/accounts/grants',
    component: lazyRouteComponent(() => import('../features/budget/grants/grant-list.tsx'), 'GrantList'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/accounts/grants/new',
    component: lazyRouteComponent(() => import('../features/budget/grants/grant-screens.tsx'), 'NewGrant'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/accounts/grants/$grantId',
    component: lazyRouteComponent(() => import('../features/budget/grants/grant-screens.tsx'), 'EditGrant'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/meetings',
    component: lazyRouteComponent(
      () => import('../features/meetings/list/meetings-screen.tsx'),
      'MeetingsScreen',
    ),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/meetings/ideas',
    component: lazyRouteComponent(() => import('../features/meetings/ideas/ideas-screen.tsx'), 'IdeasScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/meetings/year',
    component: lazyRouteComponent(
      () => import('../features/meetings/year/year-wheel-screen.tsx'),
      'YearWheelScreen',
    ),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/meetings/$meetingId',
    component: lazyRouteComponent(
      () => import('../features/meetings/meeting/meeting-screen.tsx'),
      'MeetingScreen',
    ),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/print',
    validateSearch: printSearch,
    component: lazyRouteComponent(() => import('../features/print/print-screen.tsx'), 'PrintScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/week-prints',
    validateSearch: weekSearch,
    component: lazyRouteComponent(() => import('../features/print/week-prints.tsx'), 'WeekPrints'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/history',
    validateSearch: historySearch,
    component: lazyRouteComponent(() => import('../features/history/history-screen.tsx'), 'HistoryScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/settings',
    component: lazyRouteComponent(() => import('../features/settings/settings.tsx'), 'Settings'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/settings/backups',
    component: lazyRouteComponent(() => import('../features/settings/backups-screen.tsx'), 'BackupsScreen'),
  }),
])

/** The app's router; one for the life of the page. */
export function makeRouter() {
  return createRouter({
    routeTree,
    history: createHashHistory(),
    scrollRestoration: true,
    // The page itself never scrolls: what does is the part beside the menu.
    scrollToTopSelectors: ['#content'],
    defaultErrorComponent: BrokenScreen,
    // The router's own last page is in English, and shows the error; `LastResort` is ours.
    disableGlobalCatchBoundary: true,
  })
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof makeRouter>
  }
}
