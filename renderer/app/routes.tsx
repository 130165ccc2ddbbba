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
import { Overview } from '../features/overview/overview.tsx'
import { BrokenScreen } from './broken-screen.tsx'
import { Frame } from './frame.tsx'
import {
  accountsSearch,
  closuresSearch,
  entriesSearch,
  freeSearch,
  historySearch,
  newActivitySearch,
  newEntrySearch,
  printSearch,
  programmeSearch,
  roomsSearch,
  weekSearch,
} from './searches.ts'

const startOver = '/start-over'
const root = createRootRoute({ component: Root })

/** The menu stands around every screen but the one that begins anew. */
function Root() {
  const begins = useLocation({ select: ({ pathname }) => pathname === startOver })
  return begins ? <Outlet /> : <Frame />
}

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
