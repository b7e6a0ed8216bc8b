import { QueryClient } from '@tanstack/react-query';
import { lazy } from 'react';
import { Admin, CustomRoutes, localStorageStore, Resource } from 'react-admin';
import { Route } from 'react-router-dom';
import { resources } from './catalog.js';
import { Dashboard } from './dashboard/dashboard.js';
import { authProvider } from './providers/auth.js';
import { dataProvider } from './providers/data.js';
import { i18nProvider } from './providers/i18n.js';
import { NotFound } from './shell/not-found.js';
import { pages } from './shell/pages.js';
import { Shell } from './shell/shell.js';
import { SignInPage } from './shell/sign-in-page.js';
import { SheetScreen } from './sheet/sheet-screen.js';
import { themeIn } from './theme.js';

const queryClient = new QueryClient({
  // A failure is shown with its reason and a button, not hidden behind silent repetition.
  defaultOptions: { queries: { retry: 1, refetchOnWindowFocus: false } },
});

const pageRoutes = pages.map(({ path, load }) => ({ path, Page: lazy(load) }));

/** Signing out keeps how this device shows its lists; what belongs to a person is kept under that person's number. */
const store = { ...localStorageStore(), reset: () => undefined };

export function App() {
  return (
    <Admin
      authProvider={authProvider}
      catchAll={NotFound}
      dashboard={Dashboard}
      darkTheme={null}
      dataProvider={dataProvider}
      disableTelemetry
      i18nProvider={i18nProvider}
      layout={Shell}
      loginPage={SignInPage}
      queryClient={queryClient}
      requireAuth
      store={store}
      theme={themeIn.vi}
      title="Đa Chiều"
    >
      {resources.map((resource) => (
        <Resource
          key={resource.key}
          list={<SheetScreen key={resource.key} resource={resource} />}
          name={resource.plural}
        />
      ))}
      <CustomRoutes>
        {pageRoutes.map(({ path, Page }) => (
          <Route element={<Page />} key={path} path={path} />
        ))}
      </CustomRoutes>
    </Admin>
  );
}
