import type { NextConfig } from 'next';
import createNextIntlPlugin from 'next-intl/plugin';

// Next reports to its makers unless told not to; it reads this after the configuration.
process.env['NEXT_TELEMETRY_DISABLED'] = '1';

/** What every answer says about itself. The content policy needs a nonce for each request: see `src/proxy.ts`. */
const SECURITY_HEADERS = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=(), browsing-topics=()' },
];

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  agentRules: false,
  devIndicators: false,
  experimental: { globalNotFound: true }, // the root layout stands below a language, so that a 404 needs a document of its own
  transpilePackages: ['@pacta/evidence'],
  headers: async () => [
    { source: '/:path*', headers: SECURITY_HEADERS },
    // For browsers that don't know frame-ancestors. What other sites may frame says so itself.
    { source: '/((?!(?:fr|en)/embed/).*)', headers: [{ key: 'X-Frame-Options', value: 'DENY' }] },
    // What depends on who asks: see src/personal.ts. `no-referrer` would have browsers send forms with the origin `null`.
    { source: '/:locale(fr|en)/:page(sign-in|invitation|account|people|do)/:rest*', headers: [{ key: 'Referrer-Policy', value: 'same-origin' }, { key: 'X-Robots-Tag', value: 'noindex' }] },
    { source: '/icons.svg', headers: [{ key: 'Cache-Control', value: 'public, max-age=86400' }] },
  ],
};

export default createNextIntlPlugin('./src/i18n/request.ts')(config);
