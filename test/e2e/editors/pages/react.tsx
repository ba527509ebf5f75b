/** @jsxImportSource react */
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { TEXT } from '../text.ts';
import { place, ready } from './page.ts';

/** A controlled field: what it shows is the state, whatever was typed into it. */
function Field() {
  const [text, setText] = useState(TEXT);
  return (
    <textarea
      id="field"
      aria-labelledby="label"
      value={text}
      ref={(made) => {
        if (made) ready(() => text);
      }}
      onChange={(event) => setText(event.target.value)}
    />
  );
}

createRoot(place).render(<Field />);
