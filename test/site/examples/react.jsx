/** React 19 sets attributes and listens to events of custom elements by itself; the script is loaded once by the page. */
import { useEffect, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';

function Figure({ phase, onState }) {
  const element = useRef(null);
  useEffect(() => {
    const { current } = element;
    const hear = ({ detail }) => onState(detail);
    current.addEventListener('klynge:tilstand', hear);
    return () => current.removeEventListener('klynge:tilstand', hear);
  }, [onState]);
  return (
    <klynge-figur ref={element} figur="livsforloeb" fase={phase} tema="lys" titel="En klynge udvikler sig">
      <a href="https://klynge.example/embed/livsforloeb/">Se tegningen</a>
    </klynge-figur>
  );
}

function App() {
  const [phase, choose] = useState('spirende');
  const [state, hear] = useState();
  return (
    <>
      <button onClick={() => choose('moden')}>Moden</button>
      <output>{state?.fase}</output>
      <Figure phase={phase} onState={hear} />
    </>
  );
}

createRoot(document.getElementById('app')).render(<App />);
