import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';

const server = process.env['SERVER_URL'] ?? 'http://localhost:4000';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  resolve: { conditions: ['source', ...defaultClientConditions] },
  server: { proxy: { '/graphql': server, '/files': server } },
  build: {
    outDir: 'dist',
    // React, MUI and react-admin are one page's worth of code in any split.
    chunkSizeWarningLimit: 1600,
  },
});
