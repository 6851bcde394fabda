import '@digital-facilitation/react/styles.css';
import type { Metadata } from 'next';
import type { ReactNode } from 'react';

export const metadata: Metadata = { title: 'Online services – Hazel Court Surgery (fictional)' };

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>
        <main>
          <h1>Online services</h1>
          {children}
        </main>
      </body>
    </html>
  );
}
