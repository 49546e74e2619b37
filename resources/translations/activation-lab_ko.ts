<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR">
<context>
    <name>BackpropExample</name>
    <message>
        <source>XOR 2-2-1 by hand</source>
        <translation>손으로 계산하는 XOR 2-2-1</translation>
    </message>
    <message>
        <source>Every number is a short decimal: check it on paper</source>
        <translation>모든 수가 짧은 소수라서 종이에 직접 확인할 수 있습니다</translation>
    </message>
    <message>
        <source>Vanishing gradient: six layers of sigmoid</source>
        <translation>기울기 소실: 시그모이드 6층</translation>
    </message>
    <message>
        <source>Each layer multiplies δ by a slope of at most ¼ on its way back</source>
        <translation>역전파될 때 층마다 δ에 가중치와 ¼ 이하의 미분값이 곱해집니다</translation>
    </message>
    <message>
        <source>A dead ReLU</source>
        <translation>죽은 ReLU</translation>
    </message>
    <message>
        <source>The second unit&apos;s z is negative: its slope is 0, and nothing reaches its weights</source>
        <translation>두 번째 뉴런의 z가 음수이므로 미분값이 0이 되어 가중치에 아무것도 전달되지 않습니다</translation>
    </message>
    <message>
        <source>Softmax with three classes</source>
        <translation>세 클래스의 소프트맥스</translation>
    </message>
    <message>
        <source>With cross-entropy the output&apos;s error is simply a − t</source>
        <translation>교차 엔트로피를 쓰면 출력의 오차는 단순히 a − t입니다</translation>
    </message>
    <message>
        <source>Two outputs, one sample (2-2-2)</source>
        <translation>출력 둘, 표본 하나 (2-2-2)</translation>
    </message>
    <message>
        <source>Sigmoid, given weights and fixed biases: the error falls from 0.298371109 to 0.291027774 in one step</source>
        <translation>시그모이드, 주어진 가중치, 고정된 편향: 한 번 업데이트하면 오차가 0.298371109에서 0.291027774로 줄어듭니다</translation>
    </message>
    <message>
        <source>One sample through ReLU (2-2-1)</source>
        <translation>ReLU로 계산하는 표본 하나 (2-2-1)</translation>
    </message>
    <message>
        <source>Half the squared error of a regression, biases from 0</source>
        <translation>제곱 오차의 절반을 줄이는 회귀, 편향은 0에서 시작합니다</translation>
    </message>
    <message>
        <source>XOR with all weights 0.6</source>
        <translation>모든 가중치가 0.6인 XOR</translation>
    </message>
    <message>
        <source>Both hidden units begin alike and get the same gradient: they stay alike for ever</source>
        <translation>두 은닉 뉴런은 똑같이 시작해 똑같은 기울기를 받으므로 끝까지 똑같습니다</translation>
    </message>
</context>
<context>
    <name>BoundaryPlot</name>
    <message>
        <source>class %1</source>
        <translation>클래스 %1</translation>
    </message>
    <message>
        <source>class</source>
        <translation>클래스</translation>
    </message>
    <message>
        <source>training</source>
        <translation>훈련</translation>
    </message>
    <message>
        <source>test</source>
        <translation>테스트</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>Probability of class 1</source>
        <translation>클래스 1의 확률</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>출력</translation>
    </message>
    <message>
        <source>exactly the boundary&apos;s value: on neither side</source>
        <translation>정확히 경계의 값: 어느 쪽도 아님</translation>
    </message>
    <message>
        <source>Probability of %1</source>
        <translation>%1일 확률</translation>
    </message>
</context>
<context>
    <name>BringInWords</name>
    <message>
        <source>“%1” is here, %2, with its weights. Training changes them; Reset brings them back.</source>
        <translation>‘%1’ 모델(%2)을 가중치와 함께 가져왔습니다. 학습하면 가중치가 바뀌고, ‘처음으로’를 누르면 되돌아옵니다.</translation>
    </message>
    <message>
        <source>The file does not name its functions. Check those that are here: %1; output: %2.</source>
        <translation>파일에 활성화 함수의 이름이 없습니다. 지금 쓰는 함수가 맞는지 확인하세요: %1, 출력: %2.</translation>
    </message>
    <message>
        <source>The file does not name the output&apos;s function. Check the one that is here: %1.</source>
        <translation>파일에 출력 함수의 이름이 없습니다. 지금 쓰는 함수가 맞는지 확인하세요: %1.</translation>
    </message>
    <message>
        <source>The points are others, which it can learn.</source>
        <translation>이 모델이 학습할 수 있도록 데이터도 바꾸었습니다.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Usage</source>
        <translation>사용법</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>옵션</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>명령</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>인수</translation>
    </message>
    <message>
        <source>Activation Lab: see what activation functions, their derivatives and tiny networks do</source>
        <translation>활성화 함수 실험실: 활성화 함수와 그 도함수, 작은 신경망이 하는 일을 눈으로 봅니다</translation>
    </message>
    <message>
        <source>Print the version</source>
        <translation>버전 출력</translation>
    </message>
    <message>
        <source>Without a command, the window opens. “activation-lab COMMAND --help” explains a command.
Exit status: 0 done, 1 the work failed, 2 the call was wrong.</source>
        <translation>명령 없이 실행하면 창이 열립니다. 명령마다 ‘activation-lab 명령 --help’로 설명을 볼 수 있습니다.
종료 상태: 0 완료, 1 작업 실패, 2 명령을 잘못 씀.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>명령</translation>
    </message>
    <message>
        <source>Print this help</source>
        <translation>이 도움말 출력</translation>
    </message>
    <message>
        <source>Language of messages and figures; the environment&apos;s unless given</source>
        <translation>메시지와 그림의 언어. 생략하면 환경의 언어</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>옵션</translation>
    </message>
    <message>
        <source>The function, by its id in “list”</source>
        <translation>‘list’에 나오는 함수의 id</translation>
    </message>
    <message>
        <source>Set a parameter of the function; may be given several times</source>
        <translation>함수의 매개변수 지정. 여러 번 쓸 수 있음</translation>
    </message>
    <message>
        <source>The weight w of f(w·x + b); 1 unless given</source>
        <translation>f(w·x + b)의 가중치 w. 생략하면 1</translation>
    </message>
    <message>
        <source>The bias b of f(w·x + b); 0 unless given</source>
        <translation>f(w·x + b)의 편향 b. 생략하면 0</translation>
    </message>
    <message>
        <source>Points as numpy.arange gives them: without STOP</source>
        <translation>numpy.arange와 같은 점들(STOP은 제외)</translation>
    </message>
    <message>
        <source>These points; “-” reads one number a line from standard input</source>
        <translation>이 점들. ‘-’이면 표준 입력에서 한 줄에 하나씩 읽음</translation>
    </message>
    <message>
        <source>csv, line by line, unless given; json, an object of arrays, once all is known</source>
        <translation>생략하면 csv(한 줄씩), json은 모두 계산한 뒤 배열로 출력</translation>
    </message>
    <message>
        <source>Print a function&apos;s values and its first and second derivatives</source>
        <translation>함숫값과 도함수, 이계도함수의 값 출력</translation>
    </message>
    <message>
        <source>Functions of several numbers at once (for “plot” and “softmax”)</source>
        <translation>여러 수를 함께 받는 함수(‘plot’, ‘softmax’에서 사용)</translation>
    </message>
    <message>
        <source>Print everything known about each, as JSON</source>
        <translation>각 함수의 모든 정보를 JSON으로 출력</translation>
    </message>
    <message>
        <source>List every function</source>
        <translation>모든 함수의 목록 출력</translation>
    </message>
    <message>
        <source>The numbers to make probabilities of</source>
        <translation>확률로 바꿀 수들</translation>
    </message>
    <message>
        <source>What the logits are divided by; 1 unless given</source>
        <translation>로짓을 나누는 값. 생략하면 1</translation>
    </message>
    <message>
        <source>json, with the Jacobian, unless given</source>
        <translation>생략하면 json(야코비 행렬 포함)</translation>
    </message>
    <message>
        <source>Only the functions of several numbers, softmax and its relatives</source>
        <translation>여러 수를 함께 받는 함수(소프트맥스 계열)만 출력</translation>
    </message>
    <message>
        <source>The functions, by their ids in “list”</source>
        <translation>‘list’에 나오는 함수의 id</translation>
    </message>
    <message>
        <source>Set a parameter, of one function or of all that have it; may be given several times</source>
        <translation>매개변수 지정. 한 함수의 것이거나 그 매개변수가 있는 모든 함수의 것이며, 여러 번 쓸 수 있음</translation>
    </message>
    <message>
        <source>What is drawn, as for numpy.arange; -5:5:0.1 unless given</source>
        <translation>그릴 구간. numpy.arange와 같으며, 생략하면 -5:5:0.1</translation>
    </message>
    <message>
        <source>Draw the first derivatives, too</source>
        <translation>도함수도 그리기</translation>
    </message>
    <message>
        <source>Draw the second derivatives, too</source>
        <translation>이계도함수도 그리기</translation>
    </message>
    <message>
        <source>Colours; light unless given</source>
        <translation>색 구성. 생략하면 light</translation>
    </message>
    <message>
        <source>In pixels; 960x600 unless given</source>
        <translation>픽셀 단위 크기. 생략하면 960x600</translation>
    </message>
    <message>
        <source>Pixels of a PNG for each of the size, from 1 to 4; 1 unless given</source>
        <translation>PNG에서 크기 1픽셀을 나타낼 픽셀 수, 1에서 4까지. 생략하면 1</translation>
    </message>
    <message>
        <source>Leave out the background</source>
        <translation>배경을 칠하지 않기</translation>
    </message>
    <message>
        <source>Draw functions into a file</source>
        <translation>함수를 파일로 그리기</translation>
    </message>
    <message>
        <source>100 unless given</source>
        <translation>생략하면 100</translation>
    </message>
    <message>
        <source>Where to write losses and accuracies per epoch</source>
        <translation>에포크마다 손실과 정확도를 저장할 파일</translation>
    </message>
    <message>
        <source>Show how far it is, if standard error is a terminal</source>
        <translation>표준 오류가 터미널이면 진행 상황을 표시</translation>
    </message>
    <message>
        <source>Print the result as JSON</source>
        <translation>결과를 JSON으로 출력</translation>
    </message>
    <message>
        <source>Train a small network and print what it learned</source>
        <translation>작은 신경망을 학습시키고 결과를 출력</translation>
    </message>
    <message>
        <source>Points to generate, 10 to 5000; 500 unless given</source>
        <translation>만들 점의 수, 10–5000. 생략하면 500</translation>
    </message>
    <message>
        <source>0 to 0.5; 0 unless given</source>
        <translation>0–0.5. 생략하면 0</translation>
    </message>
    <message>
        <source>Of blobs, 2 to 6; 3 unless given</source>
        <translation>blobs의 클래스 수, 2–6. 생략하면 3</translation>
    </message>
    <message>
        <source>Of points, split, weights and order; 0 unless given</source>
        <translation>점, 분할, 가중치, 순서의 시드. 생략하면 0</translation>
    </message>
    <message>
        <source>Inputs: %1; x1,x2 unless given</source>
        <translation>입력: %1. 생략하면 x1,x2</translation>
    </message>
    <message>
        <source>Units of each hidden layer, up to 6 layers of 1 to 16; 4,2 unless given, &apos;&apos; for none</source>
        <translation>은닉층마다의 뉴런 수, 최대 6층, 층마다 1–16개. 생략하면 4,2이고 &apos;&apos;이면 은닉층 없음</translation>
    </message>
    <message>
        <source>A parameter of the activations; may be given several times</source>
        <translation>활성화 함수의 매개변수. 여러 번 쓸 수 있음</translation>
    </message>
    <message>
        <source>%1; by the data unless given: tanh for two classes, softmax for more, identity for other labels</source>
        <translation>%1. 생략하면 데이터에 따라 두 클래스는 tanh, 그보다 많으면 softmax, 다른 레이블은 identity</translation>
    </message>
    <message>
        <source>%1; uniform unless given</source>
        <translation>%1. 생략하면 uniform</translation>
    </message>
    <message>
        <source>%1; unless given half_mse, and the cross-entropy of sigmoid and softmax</source>
        <translation>%1. 생략하면 half_mse이고, sigmoid와 softmax는 교차 엔트로피</translation>
    </message>
    <message>
        <source>%1; sgd unless given</source>
        <translation>%1. 생략하면 sgd</translation>
    </message>
    <message>
        <source>0.03 unless given</source>
        <translation>생략하면 0.03</translation>
    </message>
    <message>
        <source>Points of a step, 0 for all; 10 unless given, or all where there are fewer. The last batch of an epoch may be smaller</source>
        <translation>한 단계에 쓸 점의 수, 0이면 모두. 생략하면 10이고 점이 더 적으면 모두. 에포크의 마지막 배치는 더 작을 수 있음</translation>
    </message>
    <message>
        <source>Adds R·Σ|w| to the loss, without biases; 0 unless given</source>
        <translation>손실에 R·Σ|w|를 더함(편향 제외). 생략하면 0</translation>
    </message>
    <message>
        <source>Adds R/2·Σw² to the loss, without biases; with adamw, the decoupled decay; 0 unless given</source>
        <translation>손실에 R/2·Σw²를 더함(편향 제외). adamw에서는 분리된 가중치 감쇠. 생략하면 0</translation>
    </message>
    <message>
        <source>Take the points in the same order in each epoch, that of the file</source>
        <translation>에포크마다 점을 섞지 않고 파일의 순서대로 사용</translation>
    </message>
    <message>
        <source>Epoch %1 of %2: train loss %3</source>
        <translation>에포크 %1/%2: 훈련 손실 %3</translation>
    </message>
    <message>
        <source>, test loss %1</source>
        <translation>, 테스트 손실 %1</translation>
    </message>
    <message>
        <source>, train accuracy %1 %</source>
        <translation>, 훈련 정확도 %1 %</translation>
    </message>
    <message>
        <source>, test accuracy %1 %</source>
        <translation>, 테스트 정확도 %1 %</translation>
    </message>
    <message>
        <source>What the script is written for</source>
        <translation>스크립트가 쓸 라이브러리</translation>
    </message>
    <message>
        <source>What the script does: draw the curves or train the network; what the scenario shows unless given</source>
        <translation>스크립트가 할 일: 곡선 그리기 또는 신경망 학습. 생략하면 시나리오가 보여 주는 것</translation>
    </message>
    <message>
        <source>How long the script trains; 100 unless given</source>
        <translation>스크립트가 학습할 에포크 수. 생략하면 100</translation>
    </message>
    <message>
        <source>Write a scenario as a script for NumPy, PyTorch or Keras</source>
        <translation>시나리오를 NumPy, PyTorch, Keras 스크립트로 쓰기</translation>
    </message>
    <message>
        <source>A document to open in the window</source>
        <translation>창에서 열 문서</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>문서</translation>
    </message>
    <message>
        <source>Which page is drawn; the one that the document was saved with unless given</source>
        <translation>그릴 페이지. 생략하면 저장할 때 보던 페이지</translation>
    </message>
    <message>
        <source>Draw a page of a document into a file</source>
        <translation>문서의 페이지를 파일로 그리기</translation>
    </message>
    <message>
        <source>A document, whose network is trained; options override what it says</source>
        <translation>학습시킬 신경망이 담긴 문서. 옵션이 문서의 값보다 우선함</translation>
    </message>
    <message>
        <source>One for all hidden layers, or one for each (see “list”); tanh unless given. The negative slope of prelu is learned; rrelu trains with the mean of its own</source>
        <translation>모든 은닉층에 하나 또는 층마다 하나(‘list’ 참고). 생략하면 tanh. prelu의 음수 쪽 계수는 학습되고 rrelu는 그 평균으로 학습함</translation>
    </message>
    <message>
        <source>The file to write; standard output unless given, and for “-”</source>
        <translation>저장할 파일. 생략하거나 ‘-’로 쓰면 표준 출력</translation>
    </message>
    <message>
        <source>What is written: a Python script</source>
        <translation>쓸 내용: 파이썬 스크립트</translation>
    </message>
    <message>
        <source>How long the network is trained first; 100 unless given, and 0 where the document has trained weights and for a step of backpropagation</source>
        <translation>먼저 신경망을 학습할 에포크 수. 생략하면 100, 문서에 학습된 가중치가 있거나 역전파의 한 단계를 그릴 때는 0</translation>
    </message>
    <message>
        <source>softmax unless given; also log_softmax</source>
        <translation>생략하면 softmax. log_softmax도 쓸 수 있음</translation>
    </message>
    <message>
        <source>Print softmax or a relative, its logarithm and its Jacobian for some logits</source>
        <translation>로짓의 소프트맥스나 비슷한 함수의 값, 로그, 야코비 행렬을 출력</translation>
    </message>
    <message>
        <source>The file to write, which ends in .png, .svg, .pdf or .csv; “-” is standard output</source>
        <translation>저장할 파일. 이름이 .png, .svg, .pdf, .csv로 끝나야 함. ‘-’는 표준 출력</translation>
    </message>
    <message>
        <source>What is written; needed with “-o -”, by the file&apos;s name unless given</source>
        <translation>쓸 형식. ‘-o -’에는 꼭 필요하고, 생략하면 파일 이름을 따름</translation>
    </message>
    <message>
        <source>The document holds no points to train with; draw or import some in the window, and save it.</source>
        <translation>문서에 학습에 쓸 점이 없습니다. 창에서 점을 그리거나 불러와 저장하세요.</translation>
    </message>
    <message>
        <source>Draw as the course&apos;s own code does with matplotlib</source>
        <translation>강의의 matplotlib 코드가 그리는 그대로 그리기</translation>
    </message>
    <message>
        <source>Where the legend stands: %1; best unless given</source>
        <translation>범례의 위치: %1. 생략하면 best</translation>
    </message>
    <message>
        <source>Of momentum and nesterov, how much of a step goes on in the next; 0.9 unless given</source>
        <translation>momentum와 nesterov에서 한 걸음이 다음 걸음에 남는 비율, 기본값 0.9</translation>
    </message>
    <message>
        <source>Of rmsprop, how much of the mean square stays; 0.99 unless given</source>
        <translation>rmsprop에서 제곱 평균이 남는 비율, 기본값 0.99</translation>
    </message>
    <message>
        <source>Of adam and adamw, how much of the mean stays; 0.9 unless given</source>
        <translation>adam과 adamw에서 평균이 남는 비율, 기본값 0.9</translation>
    </message>
    <message>
        <source>Of adam and adamw, how much of the mean square stays; 0.999 unless given</source>
        <translation>adam과 adamw에서 제곱 평균이 남는 비율, 기본값 0.999</translation>
    </message>
    <message>
        <source>What rmsprop, adagrad, adam and adamw add to a root so as not to divide by 0; 1e-8 unless given, and 1e-10 of adagrad</source>
        <translation>rmsprop, adagrad, adam, adamw에서 0으로 나누지 않도록 제곱근에 더하는 값, 기본값 1e-8 (adagrad는 1e-10)</translation>
    </message>
    <message>
        <source>Of huber, the error beyond which the loss goes straight; 1 unless given</source>
        <translation>huber에서 이보다 큰 오차부터 손실이 직선이 되는 값, 기본값 1</translation>
    </message>
    <message>
        <source>Weights to begin with, from PyTorch, Keras or here: .safetensors, .npz or JSON {&quot;layers&quot;:[{&quot;weight&quot;:[[...]],&quot;bias&quot;:[...]}]}. Where the file names its activations, the network is the file&apos;s, as far as the options do not say otherwise</source>
        <translation>학습을 시작할 가중치. PyTorch나 Keras, 또는 이 프로그램에서 저장한 .safetensors, .npz, JSON {&quot;layers&quot;:[{&quot;weight&quot;:[[...]],&quot;bias&quot;:[...]}]} 파일. 파일에 활성화 함수의 이름이 있으면 다른 옵션으로 정하지 않은 한 신경망도 파일의 것을 씁니다</translation>
    </message>
    <message>
        <source>Where to write the trained weights: .safetensors and .npz for PyTorch, Keras and NumPy, JSON under any other name</source>
        <translation>학습한 가중치를 쓸 파일: .safetensors와 .npz는 PyTorch, Keras, NumPy용이고, 다른 이름이면 JSON으로 씁니다</translation>
    </message>
    <message>
        <source>With --json, print the gradients of the first step too: of weights and biases, and of what the samples of its batch put in</source>
        <translation>--json과 함께 쓰면 첫 단계의 기울기도 출력합니다: 가중치와 편향, 그리고 배치 표본의 입력에 대한 기울기</translation>
    </message>
    <message>
        <source>Units of the output layer, 1 to 6; as many as the data need unless given</source>
        <translation>출력층의 뉴런 수(1–6). 주지 않으면 데이터에 필요한 만큼</translation>
    </message>
    <message>
        <source>What training leaves as it is: biases, weights, LAYER.UNIT.bias or LAYER.UNIT.INPUT, counted from 1</source>
        <translation>학습해도 그대로 둘 값: biases, weights, LAYER.UNIT.bias 또는 LAYER.UNIT.INPUT(1부터 셈)</translation>
    </message>
    <message>
        <source>(--inputs chooses others.)</source>
        <translation>(--inputs로 다르게 고릅니다.)</translation>
    </message>
    <message>
        <source>(--targets chooses others.)</source>
        <translation>(--targets로 다르게 고릅니다.)</translation>
    </message>
    <message>
        <source>(--task regression learns the numbers.)</source>
        <translation>(--task regression을 주면 수 그대로 배웁니다.)</translation>
    </message>
    <message>
        <source>(--task classification makes them classes.)</source>
        <translation>(--task classification을 주면 클래스로 봅니다.)</translation>
    </message>
    <message>
        <source>%1, or a file with a table: CSV and its relatives, whose separator, decimal sign, header and encoding are recognised; circle unless given</source>
        <translation>%1, 또는 표가 든 파일(CSV 등, 구분 기호·소수점·머리글·인코딩은 알아서 인식). 주지 않으면 circle</translation>
    </message>
    <message>
        <source>Columns of the table, 1 to 4, by name or by number from 1; x1 and x2, or the first two with numbers, unless given</source>
        <translation>입력으로 쓸 표의 열 1~4개, 이름 또는 1부터 센 번호. 주지 않으면 x1과 x2, 없으면 수가 든 처음 두 열</translation>
    </message>
    <message>
        <source>Columns of the table, 1 to 6, by name or by number from 1; label or what is called alike, or the last one, unless given</source>
        <translation>배울 표의 열 1~6개, 이름 또는 1부터 센 번호. 주지 않으면 label이나 그와 비슷한 이름의 열, 없으면 마지막 열</translation>
    </message>
    <message>
        <source>%1: what numbers in a target are; by their look unless given. Text is always classes</source>
        <translation>%1: 정답 열의 수를 무엇으로 볼지. 주지 않으면 수의 모양을 보고 정합니다. 글자는 언제나 클래스입니다</translation>
    </message>
    <message>
        <source>Give the table&apos;s inputs the mean 0 and the standard deviation 1, of the points that train</source>
        <translation>표의 입력을 훈련하는 점들의 평균이 0, 표준편차가 1이 되도록 바꿉니다</translation>
    </message>
    <message>
        <source>Share of the points that train; 0.5 unless given, and 1 for a table</source>
        <translation>훈련하는 점의 비율. 주지 않으면 0.5, 표에서는 1</translation>
    </message>
    <message>
        <source>Which points train: random ones, or the first; shuffled unless given, and in_order for a table</source>
        <translation>어느 점이 훈련하는지: 무작위로 또는 앞에서부터. 주지 않으면 shuffled, 표에서는 in_order</translation>
    </message>
</context>
<context>
    <name>ConfusionPicture</name>
    <message>
        <source>Confusion matrix</source>
        <translation>혼동 행렬</translation>
    </message>
    <message>
        <source>Predicted class (test points)</source>
        <translation>예측한 클래스 (테스트 점)</translation>
    </message>
    <message>
        <source>Predicted class (training points)</source>
        <translation>예측한 클래스 (훈련 점)</translation>
    </message>
    <message>
        <source>True class</source>
        <translation>실제 클래스</translation>
    </message>
    <message>
        <source>A regression has values, not classes: there is nothing to confuse.</source>
        <translation>회귀에는 클래스가 아니라 값이 있으므로 혼동 행렬이 없습니다.</translation>
    </message>
    <message>
        <source>class %1: %2 of %3 right</source>
        <translation>클래스 %1: %3개 중 %2개 맞음</translation>
    </message>
</context>
<context>
    <name>CurvesFigure</name>
    <message>
        <source>Loss by epoch</source>
        <translation>에포크별 손실</translation>
    </message>
    <message>
        <source>Accuracy by epoch</source>
        <translation>에포크별 정확도</translation>
    </message>
</context>
<context>
    <name>DiagramFigure</name>
    <message>
        <source>Network</source>
        <translation>신경망</translation>
    </message>
</context>
<context>
    <name>DiagramPainter</name>
    <message>
        <source>Inputs</source>
        <translation>입력</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>기울기</translation>
    </message>
    <message>
        <source>%1 units</source>
        <translation>뉴런 %1개</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>출력</translation>
    </message>
    <message>
        <source>The numbers of %1 of %2 layers fit.</source>
        <translation>층 %2개 중 %1개의 숫자만 들어갑니다.</translation>
    </message>
    <message>
        <source>Click the function above a layer for a table of its numbers.</source>
        <translation>층 위의 함수를 누르면 그 층의 숫자를 표로 볼 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>DivergenceText</name>
    <message>
        <source>Likely cause: the learning rate is too large, so that each step overshoots further.</source>
        <translation>학습률이 너무 커서 업데이트할 때마다 점점 더 멀리 지나친 것으로 보입니다.</translation>
    </message>
    <message>
        <source>Likely cause: an activation that grows faster than its input.</source>
        <translation>입력보다 빠르게 커지는 활성화 함수 때문으로 보입니다.</translation>
    </message>
    <message>
        <source>Likely cause: the inputs are huge; scale the data.</source>
        <translation>입력값이 너무 큽니다. 데이터의 크기를 조정하세요.</translation>
    </message>
    <message>
        <source>The outputs of %1 became infinite, in epoch %2 (step %3).</source>
        <translation>%1의 출력이 에포크 %2(단계 %3)에서 무한대가 되었습니다.</translation>
    </message>
    <message>
        <source>The gradient of %1 became infinite, in epoch %2 (step %3).</source>
        <translation>%1의 기울기가 에포크 %2(단계 %3)에서 무한대가 되었습니다.</translation>
    </message>
    <message>
        <source>The weights of %1 became infinite, in epoch %2 (step %3).</source>
        <translation>%1의 가중치가 에포크 %2(단계 %3)에서 무한대가 되었습니다.</translation>
    </message>
    <message>
        <source>Likely cause: learning rate times L2 is too large for this optimiser, so that each step makes the weights larger.</source>
        <translation>학습률과 L2의 곱이 이 옵티마이저에는 너무 커서 업데이트할 때마다 가중치가 커진 것으로 보입니다.</translation>
    </message>
    <message>
        <source>The loss became infinite, in epoch %1 (step %2).</source>
        <translation>에포크 %1(단계 %2)에서 손실이 무한대가 되었습니다.</translation>
    </message>
    <message>
        <source>Likely cause: the labels are huge; scale them.</source>
        <translation>짐작되는 원인: 레이블이 너무 큽니다. 크기를 줄이세요.</translation>
    </message>
    <message>
        <source>Likely cause: the weights that it began with are huge.</source>
        <translation>짐작되는 원인: 학습을 시작한 가중치가 너무 큽니다.</translation>
    </message>
</context>
<context>
    <name>Edit</name>
    <message>
        <source>Change %1</source>
        <translation>%1 값 변경</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 보이기</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>%1 숨기기</translation>
    </message>
    <message>
        <source>Show reference lines</source>
        <translation>기준선 보이기</translation>
    </message>
    <message>
        <source>Hide reference lines</source>
        <translation>기준선 숨기기</translation>
    </message>
    <message>
        <source>Shade vanishing gradients</source>
        <translation>기울기 소실 구간 칠하기</translation>
    </message>
    <message>
        <source>Stop shading vanishing gradients</source>
        <translation>기울기 소실 구간 칠하지 않기</translation>
    </message>
    <message>
        <source>Equal scale on both axes</source>
        <translation>두 축의 단위 길이 같게</translation>
    </message>
    <message>
        <source>Free scale on each axis</source>
        <translation>축마다 따로 맞추기</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>확대·이동</translation>
    </message>
    <message>
        <source>Reset zoom</source>
        <translation>전체 보기</translation>
    </message>
    <message>
        <source>Show example</source>
        <translation>예제 보기</translation>
    </message>
    <message>
        <source>Change the learning rate</source>
        <translation>학습률 변경</translation>
    </message>
    <message>
        <source>Change the batch size</source>
        <translation>배치 크기 변경</translation>
    </message>
    <message>
        <source>Change the regularisation</source>
        <translation>규제 변경</translation>
    </message>
    <message>
        <source>Choose an optimiser</source>
        <translation>옵티마이저 선택</translation>
    </message>
    <message>
        <source>Choose an initialiser</source>
        <translation>초기화 방법 선택</translation>
    </message>
    <message>
        <source>Choose output and loss</source>
        <translation>출력과 손실 선택</translation>
    </message>
    <message>
        <source>Choose an activation</source>
        <translation>활성화 함수 선택</translation>
    </message>
    <message>
        <source>Change the number of layers</source>
        <translation>층 수 변경</translation>
    </message>
    <message>
        <source>Change the number of units</source>
        <translation>뉴런 수 변경</translation>
    </message>
    <message>
        <source>Change the inputs</source>
        <translation>입력 변경</translation>
    </message>
    <message>
        <source>Choose the data</source>
        <translation>데이터 선택</translation>
    </message>
    <message>
        <source>Change the number of classes</source>
        <translation>클래스 수 변경</translation>
    </message>
    <message>
        <source>Change the noise</source>
        <translation>잡음 변경</translation>
    </message>
    <message>
        <source>Change the number of points</source>
        <translation>점 개수 변경</translation>
    </message>
    <message>
        <source>Change the training share</source>
        <translation>훈련 비율 변경</translation>
    </message>
    <message>
        <source>Draw other points</source>
        <translation>다른 점 뽑기</translation>
    </message>
    <message>
        <source>Start from other weights</source>
        <translation>다른 가중치로 새로 시작</translation>
    </message>
    <message>
        <source>Change the seed</source>
        <translation>시드 변경</translation>
    </message>
    <message>
        <source>Add a point</source>
        <translation>점 추가</translation>
    </message>
    <message>
        <source>Move a point</source>
        <translation>점 이동</translation>
    </message>
    <message>
        <source>Erase points</source>
        <translation>점 지우기</translation>
    </message>
    <message>
        <source>Import points</source>
        <translation>점 가져오기</translation>
    </message>
    <message>
        <source>Change a weight</source>
        <translation>가중치 변경</translation>
    </message>
    <message>
        <source>Change a bias</source>
        <translation>편향 변경</translation>
    </message>
    <message>
        <source>Show test points</source>
        <translation>테스트 점 보이기</translation>
    </message>
    <message>
        <source>Hide test points</source>
        <translation>테스트 점 숨기기</translation>
    </message>
    <message>
        <source>Show answers</source>
        <translation>판정 결과 보기</translation>
    </message>
    <message>
        <source>Show values</source>
        <translation>값 보기</translation>
    </message>
    <message>
        <source>Show numbers</source>
        <translation>숫자 보이기</translation>
    </message>
    <message>
        <source>Hide numbers</source>
        <translation>숫자 숨기기</translation>
    </message>
    <message>
        <source>Logarithmic loss</source>
        <translation>손실을 로그 눈금으로</translation>
    </message>
    <message>
        <source>Linear loss</source>
        <translation>손실을 선형 눈금으로</translation>
    </message>
    <message>
        <source>Choose the curves</source>
        <translation>곡선 선택</translation>
    </message>
    <message>
        <source>Look into another unit</source>
        <translation>다른 뉴런 들여다보기</translation>
    </message>
    <message>
        <source>Choose the directions</source>
        <translation>방향 선택</translation>
    </message>
    <message>
        <source>Change the temperature</source>
        <translation>온도 변경</translation>
    </message>
    <message>
        <source>Choose the target class</source>
        <translation>정답 클래스 선택</translation>
    </message>
    <message>
        <source>Add a constant to all logits</source>
        <translation>모든 로짓에 상수 더하기</translation>
    </message>
    <message>
        <source>Compare with other functions</source>
        <translation>다른 함수와 비교</translation>
    </message>
    <message>
        <source>Open the logits of a point</source>
        <translation>점의 로짓 열기</translation>
    </message>
    <message>
        <source>Paste scenario</source>
        <translation>시나리오 붙여넣기</translation>
    </message>
    <message>
        <source>Walk through backpropagation</source>
        <translation>역전파 따라가기</translation>
    </message>
    <message>
        <source>Choose the sample</source>
        <translation>표본 선택</translation>
    </message>
    <message>
        <source>Choose the stride</source>
        <translation>진행 단위 선택</translation>
    </message>
    <message>
        <source>Change the decimals</source>
        <translation>소수 자릿수 변경</translation>
    </message>
    <message>
        <source>Take one training step</source>
        <translation>학습 한 단계 실행</translation>
    </message>
    <message>
        <source>Choose the language of figures</source>
        <translation>그림의 언어 선택</translation>
    </message>
    <message>
        <source>Show the sample points</source>
        <translation>표본점 보이기</translation>
    </message>
    <message>
        <source>Hide the sample points</source>
        <translation>표본점 숨기기</translation>
    </message>
    <message>
        <source>Draw as in the course</source>
        <translation>강의 그림처럼 그리기</translation>
    </message>
    <message>
        <source>Draw as in the lab</source>
        <translation>실험실 모양으로 그리기</translation>
    </message>
    <message>
        <source>Place the legend</source>
        <translation>범례 위치 바꾸기</translation>
    </message>
    <message>
        <source>Reset weight and bias</source>
        <translation>가중치와 편향 되돌리기</translation>
    </message>
    <message>
        <source>Reset the weights</source>
        <translation>가중치를 처음으로</translation>
    </message>
    <message>
        <source>Train on from an earlier epoch</source>
        <translation>이전 에포크부터 이어서 학습</translation>
    </message>
    <message>
        <source>Rewind and halve the learning rate</source>
        <translation>되돌리고 학습률을 절반으로</translation>
    </message>
    <message>
        <source>Choose the network to walk through</source>
        <translation>따라갈 신경망 고르기</translation>
    </message>
    <message>
        <source>Open the network on the Network page</source>
        <translation>신경망 페이지에서 신경망 열기</translation>
    </message>
    <message>
        <source>Change a constant of the optimiser</source>
        <translation>옵티마이저의 상수 바꾸기</translation>
    </message>
    <message>
        <source>Change the bend of the Huber loss</source>
        <translation>후버 손실이 꺾이는 곳 바꾸기</translation>
    </message>
    <message>
        <source>Bring in a model</source>
        <translation>모델 가져오기</translation>
    </message>
    <message>
        <source>Change the number of outputs</source>
        <translation>출력 수 변경</translation>
    </message>
    <message>
        <source>Move the slice</source>
        <translation>단면 옮기기</translation>
    </message>
    <message>
        <source>Freeze weights</source>
        <translation>가중치 고정</translation>
    </message>
    <message>
        <source>Set weights free</source>
        <translation>가중치 고정 해제</translation>
    </message>
    <message>
        <source>Paste weights</source>
        <translation>가중치 붙여넣기</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>A number is missing; write one such as 0.5, -3 or 1e-3.</source>
        <translation>숫자가 빠져 있습니다. 0.5, -3, 1e-3과 같이 입력하세요.</translation>
    </message>
    <message>
        <source>“%1” is not a number; write one such as 0.5, -3 or 1e-3.</source>
        <translation>숫자가 아닌 값입니다: ‘%1’. 0.5, -3, 1e-3과 같이 입력하세요.</translation>
    </message>
    <message>
        <source>“%1” is not a known function.</source>
        <translation>‘%1’ 함수는 없습니다.</translation>
    </message>
    <message>
        <source>“%1” is not a known function; did you mean “%2”?</source>
        <translation>‘%1’ 함수는 없습니다. ‘%2’ 함수를 찾으셨나요?</translation>
    </message>
    <message>
        <source>%1 has no parameters, so “%2” cannot be set.</source>
        <translation>%1 함수에는 매개변수가 없으므로 ‘%2’ 값을 정할 수 없습니다.</translation>
    </message>
    <message>
        <source>%1 has no parameter “%2”; what can be set is: %3.</source>
        <translation>%1 함수에는 ‘%2’ 매개변수가 없습니다. 정할 수 있는 매개변수: %3.</translation>
    </message>
    <message>
        <source>%1 must be at least 0, but %2 was given.</source>
        <translation>%1 값은 0 이상이어야 합니다(입력한 값: %2).</translation>
    </message>
    <message>
        <source>%1 must not be 0.</source>
        <translation>%1 값은 0이 될 수 없습니다.</translation>
    </message>
    <message>
        <source>%1 must be greater than 0, but %2 was given.</source>
        <translation>%1 값은 0보다 커야 합니다(입력한 값: %2).</translation>
    </message>
    <message>
        <source>Steps of %3 never lead from %1 up to %2; the step must be positive here.</source>
        <translation>간격이 %3이면 %1에서 %2까지 커질 수 없습니다. 간격을 양수로 입력하세요.</translation>
    </message>
    <message>
        <source>Steps of %3 never lead from %1 down to %2; the step must be negative here.</source>
        <translation>간격이 %3이면 %1에서 %2까지 작아질 수 없습니다. 간격을 음수로 입력하세요.</translation>
    </message>
    <message>
        <source>%1 must be a finite number, but %2 was given.</source>
        <translation>%1 값은 유한한 수여야 합니다(입력한 값: %2).</translation>
    </message>
    <message>
        <source>%1 must be less than %3, but %1 is %2 and %3 is %4.</source>
        <translation>%1 값은 %3 값보다 작아야 합니다(지금은 %1 = %2, %3 = %4).</translation>
    </message>
    <message>
        <source>“%1” is not a range; write START:STOP:STEP, such as -5:5:0.1.</source>
        <translation>‘%1’ 값을 구간으로 읽을 수 없습니다. -5:5:0.1처럼 ‘시작:끝:간격’ 꼴로 입력하세요.</translation>
    </message>
    <message>
        <source>The step must not be 0; choose one such as 0.1.</source>
        <translation>간격은 0이 될 수 없습니다. 0.1과 같은 값을 입력하세요.</translation>
    </message>
    <message>
        <source>Start and stop are both %1, which leaves no points; they must differ.</source>
        <translation>시작과 끝이 모두 %1이면 점이 하나도 없습니다. 서로 다른 값을 입력하세요.</translation>
    </message>
    <message>
        <source>This range has %1 points and at most %2 are possible; choose a larger step or a shorter range.</source>
        <translation>이 구간은 점이 %1개로, 최대 %2개를 넘습니다. 간격을 늘리거나 구간을 줄이세요.</translation>
    </message>
    <message>
        <source>The temperature must be greater than 0, but %1 was given.</source>
        <translation>온도는 0보다 커야 합니다(입력한 값: %1).</translation>
    </message>
    <message>
        <source>At least one logit is needed; write them such as 1,2,3.</source>
        <translation>로짓이 하나 이상 필요합니다. 1,2,3과 같이 입력하세요.</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2.</source>
        <translation>‘%1’ 파일을 읽지 못했습니다: %2.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2.</source>
        <translation>‘%1’ 파일을 쓰지 못했습니다: %2.</translation>
    </message>
    <message>
        <source>There is no command “%1”; “activation-lab --help” lists them.</source>
        <translation>‘%1’ 명령은 없습니다. 명령의 목록은 ‘activation-lab --help’로 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>There is no command “%1”; did you mean “%2”?</source>
        <translation>‘%1’ 명령은 없습니다. ‘%2’ 명령을 찾으셨나요?</translation>
    </message>
    <message>
        <source>There is no option “%1”; “--help” lists them.</source>
        <translation>‘%1’ 옵션은 없습니다. 옵션의 목록은 ‘--help’로 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>There is no option “%1”; did you mean “%2”?</source>
        <translation>‘%1’ 옵션은 없습니다. ‘%2’ 옵션을 찾으셨나요?</translation>
    </message>
    <message>
        <source>%1 logits were given and at most %2 are possible.</source>
        <translation>로짓이 %1개입니다. 최대 %2개까지 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>%1 cannot be “%2”; choose one of: %3.</source>
        <translation>%1 값으로 쓸 수 없습니다: ‘%2’. 쓸 수 있는 값: %3.</translation>
    </message>
    <message>
        <source>%1 must be from %3 to %4, but %2 was given.</source>
        <translation>%1 값은 %3 이상 %4 이하여야 합니다(입력한 값: %2).</translation>
    </message>
    <message>
        <source>“%1” is one argument too many; “--help” shows what can be given.</source>
        <translation>‘%1’ 인수는 필요하지 않습니다. 쓸 수 있는 인수는 ‘--help’로 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>%1 is missing; “--help” shows where it belongs.</source>
        <translation>%1 값이 빠져 있습니다. 쓰는 곳은 ‘--help’로 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>One of these options is needed: %1.</source>
        <translation>다음 옵션 가운데 하나가 필요합니다: %1.</translation>
    </message>
    <message>
        <source>“%1” needs a value behind it; “--help” shows which.</source>
        <translation>‘%1’ 옵션 뒤에는 값이 있어야 합니다. 쓸 수 있는 값은 ‘--help’로 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>“%1” takes no value; give it alone.</source>
        <translation>‘%1’ 옵션은 값을 받지 않습니다. 옵션만 쓰세요.</translation>
    </message>
    <message>
        <source>“%1” and “%2” exclude each other; give only one of them.</source>
        <translation>‘%1’ 옵션과 ‘%2’ 옵션은 함께 쓸 수 없습니다. 하나만 쓰세요.</translation>
    </message>
    <message>
        <source>“%1” sets nothing; write NAME=VALUE, such as alpha=0.5.</source>
        <translation>‘%1’만으로는 정할 값을 알 수 없습니다. alpha=0.5처럼 ‘이름=값’ 꼴로 입력하세요.</translation>
    </message>
    <message>
        <source>“%1” is not among the functions of this call: %2.</source>
        <translation>‘%1’ 함수는 이 명령에서 고른 함수가 아닙니다(고른 함수: %2).</translation>
    </message>
    <message>
        <source>Line %1 of the input is not a number: “%2”.</source>
        <translation>입력의 %1번째 줄이 숫자가 아닙니다: ‘%2’.</translation>
    </message>
    <message>
        <source>There is no display to open a window on; “activation-lab --help” lists what works without one.</source>
        <translation>창을 열 화면이 없습니다. 화면 없이 되는 일은 ‘activation-lab --help’로 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Nobody reads the output any more.</source>
        <translation>출력을 읽는 쪽이 없습니다.</translation>
    </message>
    <message>
        <source>%1 takes %3 parameters, but %2 were given.</source>
        <translation>%1 함수의 매개변수는 %3개이지만 %2개가 주어졌습니다.</translation>
    </message>
    <message>
        <source>The network has no input; choose at least one feature, such as x1.</source>
        <translation>신경망에 입력이 없습니다. x1과 같은 특징을 하나 이상 고르세요.</translation>
    </message>
    <message>
        <source>The feature %1 is chosen twice; once is enough.</source>
        <translation>%1 특징을 두 번 골랐습니다. 한 번만 고르세요.</translation>
    </message>
    <message>
        <source>There are no points yet; draw some or load a CSV file.</source>
        <translation>아직 점이 없습니다. 점을 그리거나 CSV 파일을 불러오세요.</translation>
    </message>
    <message>
        <source>Of %1 points, a train fraction of %2 leaves none to train with; choose a larger one.</source>
        <translation>점 %1개에서 훈련 비율이 %2이면 훈련 점이 남지 않습니다. 비율을 높이세요.</translation>
    </message>
    <message>
        <source>The output %1 needs classes 0, 1, 2 … (at most 6), but the labels are other numbers; choose identity.</source>
        <translation>%1 출력에는 0, 1, 2 …와 같은 클래스(최대 6개)가 필요하지만 레이블이 다른 수입니다. identity를 고르세요.</translation>
    </message>
    <message>
        <source>The loss %1 does not go with the output %2; choose one of: %3.</source>
        <translation>%1 손실은 %2 출력과 함께 쓸 수 없습니다. 쓸 수 있는 손실: %3.</translation>
    </message>
    <message>
        <source>A batch of %1 is more than the %2 training points; choose at most %2, or 0 for all of them.</source>
        <translation>배치 크기(%1)가 훈련 점(%2개)보다 큽니다. %2 이하로 하거나, 모두 쓰려면 0으로 하세요.</translation>
    </message>
    <message>
        <source>“%1”, line %2: found %3 values where the header names %4 columns.</source>
        <translation>‘%1’ %2번째 줄: 머리글의 열은 %4개이지만 값이 %3개 있습니다.</translation>
    </message>
    <message>
        <source>“%1”, line %2, column %3: “%4” is not a finite number.</source>
        <translation>‘%1’ %2번째 줄 %3 열: 유한한 수가 아닙니다: ‘%4’.</translation>
    </message>
    <message>
        <source>“%1”, line %2: longer than %3 characters; this is not a table of points.</source>
        <translation>‘%1’ %2번째 줄: %3자보다 깁니다. 점을 담은 표가 아닙니다.</translation>
    </message>
    <message>
        <source>“%1” has no rows below its header.</source>
        <translation>‘%1’의 머리글 아래에 행이 없습니다.</translation>
    </message>
    <message>
        <source>“%1” has more than %2 points, which is the limit.</source>
        <translation>‘%1’의 점이 한도인 %2개보다 많습니다.</translation>
    </message>
    <message>
        <source>The weights of layer %1 do not fit: %2 is %3, but the network needs %4.</source>
        <translation>%1번째 층의 가중치가 맞지 않습니다. %2의 크기는 %3이지만 신경망에 필요한 크기는 %4입니다.</translation>
    </message>
    <message>
        <source>A weight of layer %1 is not a finite number.</source>
        <translation>%1번째 층의 가중치에 유한하지 않은 수가 있습니다.</translation>
    </message>
    <message>
        <source>“%1” is not a size; write WIDTHxHEIGHT in pixels, such as 960x600.</source>
        <translation>크기로 읽을 수 없습니다: ‘%1’. 960x600처럼 픽셀 단위로 가로x세로를 쓰세요.</translation>
    </message>
    <message>
        <source>Training diverged in epoch %2, at layer %1: its activation grows so fast that the numbers ran over; choose another one, or smaller inputs.</source>
        <translation>에포크 %2, %1번째 층에서 학습이 발산했습니다. 활성화 함수가 너무 빨리 커져 값이 배정밀도로 나타낼 수 있는 범위를 넘었습니다. 다른 함수를 고르거나 입력을 줄이세요.</translation>
    </message>
    <message>
        <source>Training diverged in epoch %2, at layer %1: the inputs are very large; scale them to about −6 to 6.</source>
        <translation>에포크 %2, %1번째 층에서 학습이 발산했습니다. 입력이 너무 큽니다. 약 −6에서 6 사이로 맞추세요.</translation>
    </message>
    <message>
        <source>Training diverged in epoch %2, at layer %1: the learning rate %3 is too large; try half of it.</source>
        <translation>에포크 %2, %1번째 층에서 학습이 발산했습니다. 학습률(%3)이 너무 큽니다. 절반으로 줄여 보세요.</translation>
    </message>
    <message>
        <source>“%1” sets nothing: there is no hidden layer.</source>
        <translation>‘%1’ 옵션으로 정할 것이 없습니다. 은닉층이 없습니다.</translation>
    </message>
    <message>
        <source>%1 activations were given for %2 hidden layers; give one for all layers, or one for each.</source>
        <translation>은닉층은 %2개이지만 활성화 함수가 %1개 주어졌습니다. 모든 층에 하나 또는 층마다 하나를 주세요.</translation>
    </message>
    <message>
        <source>This is not JSON: line %1, column %2 makes no sense there.</source>
        <translation>JSON이 아닙니다. %1번째 줄 %2번째 글자를 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>A number in this JSON is too large for double precision.</source>
        <translation>JSON에 있는 수가 너무 커서 배정밀도로 나타낼 수 없습니다.</translation>
    </message>
    <message>
        <source>These are not weights: %1 is missing or of the wrong kind; they look like {&quot;layers&quot;:[{&quot;weight&quot;:[[1,2]],&quot;bias&quot;:[0]}]}.</source>
        <translation>가중치가 아닙니다. 없거나 종류가 다른 항목: %1. {&quot;layers&quot;:[{&quot;weight&quot;:[[1,2]],&quot;bias&quot;:[0]}]}와 같은 모양이어야 합니다.</translation>
    </message>
    <message>
        <source>Training was stopped after epoch %1.</source>
        <translation>에포크 %1 다음에 학습을 멈췄습니다.</translation>
    </message>
    <message>
        <source>“%1” is larger than %2 MB, which is the limit.</source>
        <translation>‘%1’ 파일이 한도인 %2 MB보다 큽니다.</translation>
    </message>
    <message>
        <source>Number of layers: %1 in the weights, but %2 in the network.</source>
        <translation>가중치의 층은 %1개이지만 신경망의 층은 %2개입니다.</translation>
    </message>
    <message>
        <source>There is no shared scenario in this text; it begins with “actlab1:”.</source>
        <translation>이 텍스트에는 공유된 시나리오가 없습니다. 시나리오는 ‘actlab1:’로 시작합니다.</translation>
    </message>
    <message>
        <source>A newer Activation Lab made this text (version %1); update the program to open it.</source>
        <translation>더 새로운 활성화 함수 실험실에서 만든 텍스트입니다(버전 %1). 열려면 프로그램을 업데이트하세요.</translation>
    </message>
    <message>
        <source>This text is incomplete or was changed on the way; copy all of it once more.</source>
        <translation>텍스트가 잘렸거나 도중에 바뀌었습니다. 전체를 다시 복사하세요.</translation>
    </message>
    <message>
        <source>This is more than a text can share, which is %1 characters; save the file and send that instead.</source>
        <translation>텍스트로 공유할 수 있는 한도인 %1자를 넘습니다. 파일로 저장해서 보내세요.</translation>
    </message>
    <message>
        <source>An object in this JSON has more than %1 members.</source>
        <translation>이 JSON에는 항목이 %1개보다 많은 객체가 있습니다.</translation>
    </message>
    <message>
        <source>%1 must be a number in the document.</source>
        <translation>문서에서 %1 값은 숫자여야 합니다.</translation>
    </message>
    <message>
        <source>%1 must be a whole number from 0 on in the document.</source>
        <translation>문서에서 %1 값은 0 이상의 정수여야 합니다.</translation>
    </message>
    <message>
        <source>%1 must be a whole number from 0 on, in quotes, in the document.</source>
        <translation>문서에서 %1 값은 따옴표로 묶은 0 이상의 정수여야 합니다.</translation>
    </message>
    <message>
        <source>%1 must be a text in quotes in the document.</source>
        <translation>문서에서 %1 값은 따옴표로 묶은 텍스트여야 합니다.</translation>
    </message>
    <message>
        <source>%1 must be true or false in the document.</source>
        <translation>문서에서 %1 값은 true 또는 false여야 합니다.</translation>
    </message>
    <message>
        <source>%1 must be a list in square brackets in the document.</source>
        <translation>문서에서 %1 값은 대괄호로 묶은 목록이어야 합니다.</translation>
    </message>
    <message>
        <source>%1 must be a point such as [1.5, -2, 0] in the document: x1, x2 and the label.</source>
        <translation>문서에서 %1 값은 [1.5, -2, 0]과 같은 점(x1, x2, 레이블)이어야 합니다.</translation>
    </message>
    <message>
        <source>%1 must be a group in curly brackets in the document.</source>
        <translation>문서에서 %1 값은 중괄호로 묶은 객체여야 합니다.</translation>
    </message>
    <message>
        <source>In the document, at %1: %2</source>
        <translation>문서의 %1 위치: %2</translation>
    </message>
    <message>
        <source>This JSON is nested deeper than %1 levels, which is the limit.</source>
        <translation>JSON이 한도인 %1단계보다 더 깊이 중첩되어 있습니다.</translation>
    </message>
    <message>
        <source>This JSON has more than %1 values, which is the limit.</source>
        <translation>JSON의 값이 한도인 %1개보다 많습니다.</translation>
    </message>
    <message>
        <source>This JSON has “%1” twice in one place, so that it is not clear which one counts.</source>
        <translation>JSON의 한곳에 ‘%1’ 항목이 두 번 있어 어느 것을 따라야 할지 알 수 없습니다.</translation>
    </message>
    <message>
        <source>This is not a document of Activation Lab; those begin with &quot;format&quot;: &quot;activation-lab&quot;.</source>
        <translation>활성화 함수 실험실 문서가 아닙니다. 문서는 &quot;format&quot;: &quot;activation-lab&quot;으로 시작합니다.</translation>
    </message>
    <message>
        <source>This document was saved by a newer version of Activation Lab: it has version %1, and %2 is the newest that can be read here.</source>
        <translation>더 새로운 활성화 함수 실험실에서 저장한 문서입니다. 문서의 버전은 %1이고, 여기서는 버전 %2까지 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>%1 is missing in the document.</source>
        <translation>문서에 %1 항목이 빠져 있습니다.</translation>
    </message>
    <message>
        <source>%1 has %2 entries in the document, and at most %3 are possible.</source>
        <translation>문서에서 %1 항목은 %2개인데 최대 %3개까지 가능합니다.</translation>
    </message>
    <message>
        <source>The page %1 cannot be drawn into a file; choose another page.</source>
        <translation>%1 페이지는 파일로 그릴 수 없습니다. 다른 페이지를 고르세요.</translation>
    </message>
    <message>
        <source>None of %1 has parameters, so “%2” cannot be set.</source>
        <translation>%1 함수에는 모두 매개변수가 없으므로 ‘%2’ 값을 정할 수 없습니다.</translation>
    </message>
    <message>
        <source>None of %1 has a parameter “%2”; what can be set is: %3.</source>
        <translation>%1 가운데 어느 함수에도 ‘%2’ 매개변수가 없습니다. 정할 수 있는 매개변수: %3.</translation>
    </message>
    <message>
        <source>The number of points of this range is beyond double precision, and at most %1 are possible; choose a larger step or a shorter range.</source>
        <translation>이 구간의 점이 몇 개인지 배정밀도로 나타낼 수 없습니다. 점은 최대 %1개까지 쓸 수 있으니 간격을 늘리거나 구간을 줄이세요.</translation>
    </message>
    <message>
        <source>“%1” needs a number behind it; “--help” shows which.</source>
        <translation>‘%1’ 옵션 뒤에는 숫자가 있어야 합니다. 쓸 수 있는 값은 ‘--help’로 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>The file name needs an ending that says the format: %1.</source>
        <translation>파일 이름에 형식을 나타내는 확장자가 있어야 합니다: %1.</translation>
    </message>
    <message>
        <source>Files cannot be written as “.%1”; the file name needs one of these endings: %2.</source>
        <translation>‘.%1’ 형식으로는 파일을 만들 수 없습니다. 쓸 수 있는 확장자: %2.</translation>
    </message>
    <message>
        <source>Standard input is closed; redirect a file or a pipe to it.</source>
        <translation>표준 입력이 닫혀 있습니다. 파일이나 파이프를 연결하세요.</translation>
    </message>
    <message>
        <source>Standard input could not be read: %1.</source>
        <translation>표준 입력을 읽지 못했습니다: %1.</translation>
    </message>
    <message>
        <source>Standard output is closed; redirect it to a file or a pipe.</source>
        <translation>표준 출력이 닫혀 있습니다. 파일이나 파이프에 연결하세요.</translation>
    </message>
    <message>
        <source>Standard output could not be written: %1.</source>
        <translation>표준 출력에 쓰지 못했습니다: %1.</translation>
    </message>
    <message>
        <source>start</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>끝</translation>
    </message>
    <message>
        <source>step</source>
        <translation>간격</translation>
    </message>
    <message>
        <source>temperature</source>
        <translation>온도</translation>
    </message>
    <message>
        <source>%1 must not be greater than %3, but %1 is %2 and %3 is %4.</source>
        <translation>%1 값은 %3 값보다 클 수 없습니다(지금은 %1 = %2, %3 = %4).</translation>
    </message>
    <message>
        <source>A number is missing in %1; write whole numbers such as 8.</source>
        <translation>%1에 숫자가 빠져 있습니다. 8과 같은 정수를 입력하세요.</translation>
    </message>
    <message>
        <source>%1 must be a whole number, such as 8, but “%2” was given.</source>
        <translation>%1 값은 8과 같은 정수여야 합니다(입력한 값: %2).</translation>
    </message>
    <message>
        <source>%1 must be at least %3, but %2 was given.</source>
        <translation>%1 값은 %3 이상이어야 합니다(입력한 값: %2).</translation>
    </message>
    <message>
        <source>%1 and %2 both name “%3”, and one would overwrite the other; name two files.</source>
        <translation>%1, %2에 같은 파일을 지정했습니다: ‘%3’. 한쪽이 다른 쪽을 덮어쓰므로 서로 다른 파일을 지정하세요.</translation>
    </message>
    <message>
        <source>Training diverged in epoch %2, at layer %1: learning rate × l2 is too large for this optimiser, and enlarges the weights; choose a smaller l2.</source>
        <translation>에포크 %2, %1번째 층에서 학습이 발산했습니다. 학습률 × l2가 이 옵티마이저에는 너무 커서 가중치가 커집니다. l2를 줄이세요.</translation>
    </message>
    <message>
        <source>The entry “%1” means nothing.</source>
        <translation>‘%1’ 항목은 아무 뜻이 없습니다.</translation>
    </message>
    <message>
        <source>The entry “%1” means nothing; did you mean “%2”?</source>
        <translation>‘%1’ 항목은 아무 뜻이 없습니다. ‘%2’ 항목을 찾으셨나요?</translation>
    </message>
    <message>
        <source>%1 must be a whole number from 1 on in the document.</source>
        <translation>문서에서 %1 값은 1 이상의 정수여야 합니다.</translation>
    </message>
    <message>
        <source>Training diverged in epoch %1: the labels are so large that the loss ran over; scale them to about −1 to 1.</source>
        <translation>에포크 %1에서 학습이 발산했습니다. 레이블이 너무 커서 손실이 배정밀도로 나타낼 수 있는 범위를 벗어났습니다. −1에서 1 정도로 크기를 맞추세요.</translation>
    </message>
    <message>
        <source>Training diverged in epoch %2, at layer %1: the weights that it began with are so large that the numbers ran over; choose smaller ones.</source>
        <translation>에포크 %2에 %1번째 층에서 학습이 발산했습니다. 학습을 시작한 가중치가 너무 커서 값이 배정밀도로 나타낼 수 있는 범위를 벗어났습니다. 더 작은 가중치를 고르세요.</translation>
    </message>
    <message>
        <source>“%1” is a function of several numbers at once; “plot” draws it, “softmax --function %1” prints its values.</source>
        <translation>‘%1’ 함수는 여러 수를 한꺼번에 받습니다. ‘plot’으로 그리고, ‘softmax --function %1’ 명령으로 값을 출력할 수 있습니다.</translation>
    </message>
    <message>
        <source>Line %1 of the input is longer than %2 characters, which no number needs.</source>
        <translation>입력의 %1번째 줄이 %2자보다 깁니다. 그렇게 긴 수는 필요하지 않습니다.</translation>
    </message>
    <message>
        <source>“%1” has two columns %2, so that it is not clear which one counts.</source>
        <translation>‘%1’ 파일에 %2 열이 두 개라서 어느 것을 쓸지 알 수 없습니다.</translation>
    </message>
    <message>
        <source>“%1”, line %2: holds a NUL byte, which no text has; save the table as CSV in UTF-8.</source>
        <translation>‘%1’ 파일 %2번째 줄: 텍스트에 있을 수 없는 NUL 바이트가 있습니다. 표를 UTF-8로 된 CSV로 저장하세요.</translation>
    </message>
    <message>
        <source>The display “%1” does not answer; “activation-lab --help” lists what works without one.</source>
        <translation>‘%1’ 디스플레이가 응답하지 않습니다. 디스플레이 없이 쓸 수 있는 명령은 ‘activation-lab --help’로 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>“%1” is a pipe or a device, which may never end; choose a file.</source>
        <translation>“%1”은(는) 끝이 없을 수 있는 파이프나 장치입니다. 파일을 고르세요.</translation>
    </message>
    <message>
        <source>This is a file of torch.save, which can hold programs and is not read; save the state_dict with safetensors or numpy.savez.</source>
        <translation>torch.save로 저장한 파일입니다. 프로그램이 들어 있을 수 있어 읽지 않습니다. state_dict를 safetensors나 numpy.savez로 저장하세요.</translation>
    </message>
    <message>
        <source>This is a .keras file, which is not read; save model.get_weights() with numpy.savez.</source>
        <translation>.keras 파일은 읽지 않습니다. model.get_weights()를 numpy.savez로 저장하세요.</translation>
    </message>
    <message>
        <source>This is an HDF5 file, which is not read; save model.get_weights() with numpy.savez.</source>
        <translation>HDF5 파일은 읽지 않습니다. model.get_weights()를 numpy.savez로 저장하세요.</translation>
    </message>
    <message>
        <source>This %1 file is incomplete or damaged; save it once more.</source>
        <translation>%1 파일이 온전하지 않거나 손상되었습니다. 다시 저장하세요.</translation>
    </message>
    <message>
        <source>“%2” in this %1 file is incomplete or damaged; save it once more.</source>
        <translation>%1 파일 안의 ‘%2’ 배열이 온전하지 않거나 손상되었습니다. 다시 저장하세요.</translation>
    </message>
    <message>
        <source>The model takes %1 inputs; a network here takes at most %2.</source>
        <translation>모델의 입력이 %1개입니다. 여기 신경망은 %2개까지 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>The model has %1 outputs; a network here has at most %2.</source>
        <translation>모델의 출력이 %1개입니다. 여기 신경망은 %2개까지 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>The model has %1 hidden layers; a network here has at most %2.</source>
        <translation>모델의 은닉층이 %1개입니다. 여기 신경망은 %2개까지 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>Hidden layer %3 of the model has %1 units; here it has at most %2.</source>
        <translation>모델의 %3번째 은닉층에 뉴런이 %1개 있습니다. 여기서는 %2개까지 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>“%1” names no weight; write LAYER.UNIT.INPUT or LAYER.UNIT.bias, counted from 1, such as 1.2.bias.</source>
        <translation>“%1”은(는) 가중치를 가리키지 않습니다. 1.2.bias처럼 1부터 센 LAYER.UNIT.INPUT이나 LAYER.UNIT.bias로 쓰세요.</translation>
    </message>
    <message>
        <source>The feature %1 needs an input that the points do not have: they have %2.</source>
        <translation>특징 %1에 필요한 입력이 점에 없습니다. 점의 입력은 %2개입니다.</translation>
    </message>
    <message>
        <source>The network has %1 outputs, but each point has %2 targets; there must be one output for each.</source>
        <translation>신경망의 출력은 %1개인데 점마다 정답은 %2개입니다. 정답마다 출력이 하나씩 있어야 합니다.</translation>
    </message>
    <message>
        <source>%1 outputs cannot tell %2 classes apart; one for each class can.</source>
        <translation>출력 %1개로는 클래스 %2개를 구별할 수 없습니다. 클래스마다 출력이 하나씩 있으면 됩니다.</translation>
    </message>
    <message>
        <source>The loss %1 needs targets from 0 to 1, but one is %2; choose mse.</source>
        <translation>손실 %1에는 0에서 1까지의 정답이 필요한데 %2인 것이 있습니다. mse를 고르세요.</translation>
    </message>
    <message>
        <source>There is no network in this file that can be read; save one as .safetensors, .npz or JSON.</source>
        <translation>이 파일에는 읽을 수 있는 신경망이 없습니다. .safetensors, .npz, JSON 가운데 하나로 저장하세요.</translation>
    </message>
    <message>
        <source>“%1” is of the type %2; what can be read is: %3.</source>
        <translation>‘%1’ 배열의 자료형이 %2입니다. 읽을 수 있는 것은 다음과 같습니다: %3.</translation>
    </message>
    <message>
        <source>There are no weights in this file; a layer is a matrix such as 0.weight and its biases 0.bias.</source>
        <translation>이 파일에는 가중치가 없습니다. 층 하나는 0.weight 같은 행렬과 0.bias 같은 편향으로 이루어집니다.</translation>
    </message>
    <message>
        <source>“%1” (%2) is no part of a fully connected layer; what can be read is matrices, with a bias for each unit.</source>
        <translation>‘%1’ 배열(%2)은 완전 연결 층의 것이 아닙니다. 행렬과, 뉴런마다 하나씩인 편향만 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>Layer %1 of the model takes %2 inputs, but the layer before it has %3 units; the names must number the layers in their order.</source>
        <translation>모델의 %1번째 층은 입력이 %2개인데 바로 앞 층의 뉴런은 %3개입니다. 배열 이름의 번호가 층의 순서와 같아야 합니다.</translation>
    </message>
    <message>
        <source>The file names %1 activations for %2 hidden layers; name one for each, and one more for the output if you like.</source>
        <translation>은닉층은 %2개이지만 파일에 활성화 함수가 %1개 적혀 있습니다. 층마다 하나씩 적고, 출력의 것은 더 적어도 됩니다.</translation>
    </message>
    <message>
        <source>The model takes %1 inputs, but a point here has %2; choose a table of %1 columns first, or %1 inputs.</source>
        <translation>모델의 입력은 %1개인데 지금 데이터의 점에는 %2개뿐입니다. 입력 열이 %1개인 표를 먼저 고르거나 입력을 %1개로 맞추세요.</translation>
    </message>
    <message>
        <source>“%1” is not text in the encoding that it should be in; save the table as CSV in UTF-8.</source>
        <translation>“%1”의 글자를 그 인코딩으로 읽을 수 없습니다. 표를 UTF-8 CSV로 저장하세요.</translation>
    </message>
    <message>
        <source>“%1”, line %2: a quotation mark is opened there and never closed.</source>
        <translation>“%1”의 %2행: 여기서 열린 따옴표가 닫히지 않습니다.</translation>
    </message>
    <message>
        <source>“%1” has no column %2; its columns are: %3.</source>
        <translation>“%1”에 %2 열이 없습니다. 있는 열: %3.</translation>
    </message>
    <message>
        <source>The column %2 of “%1” is chosen twice; each can be one input or one target.</source>
        <translation>“%1”의 %2 열을 두 번 골랐습니다. 한 열은 입력이나 정답 가운데 하나로 한 번만 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>“%1” has only one column; an input and a label are needed.</source>
        <translation>“%1”에는 열이 하나뿐입니다. 입력과 레이블이 있어야 합니다.</translation>
    </message>
    <message>
        <source>“%1”, column %2: numbers are needed there, but line %3 has “%4”.</source>
        <translation>“%1”의 %2 열: 수가 있어야 하는데 %3행에 “%4”이(가) 있습니다.</translation>
    </message>
    <message>
        <source>“%1”, column %2: has %3 different labels, and at most %4 classes are possible.</source>
        <translation>“%1”의 %2 열: 서로 다른 레이블이 %3개인데, 클래스는 %4개까지 가능합니다.</translation>
    </message>
    <message>
        <source>“%1”, column %2: with several targets, each class label must be 0 or 1, but %3 is there.</source>
        <translation>“%1”의 %2 열: 정답 열이 여럿이면 클래스 레이블은 모두 0 또는 1이어야 하는데 %3이(가) 있습니다.</translation>
    </message>
    <message>
        <source>There are no numbers; a matrix is written as [[0.1, 0.2], [0.3, 0.4]], or a row on each line.</source>
        <translation>수가 없습니다. 행렬은 [[0.1, 0.2], [0.3, 0.4]]처럼 쓰거나 한 줄에 한 행씩 씁니다.</translation>
    </message>
    <message>
        <source>Matrix %1 has a row of %2 numbers beneath one of %3; all its rows must be as long.</source>
        <translation>행렬 %1에 수가 %3개인 행 다음에 %2개인 행이 있습니다. 모든 행의 길이가 같아야 합니다.</translation>
    </message>
    <message>
        <source>Number of matrices: %1; the network needs %2, or %3 without biases.</source>
        <translation>행렬이 %1개입니다. 이 신경망에는 %2개, 편향을 빼면 %3개가 필요합니다.</translation>
    </message>
</context>
<context>
    <name>Example</name>
    <message>
        <source>The four functions of the course</source>
        <translation>수업의 네 가지 함수</translation>
    </message>
    <message>
        <source>Sigmoid Function</source>
        <translation>시그모이드 함수</translation>
    </message>
    <message>
        <source>Tanh Function</source>
        <translation>하이퍼볼릭 탄젠트 함수</translation>
    </message>
    <message>
        <source>Relu Function</source>
        <translation>ReLU 함수</translation>
    </message>
    <message>
        <source>Softmax Function</source>
        <translation>소프트맥스 함수</translation>
    </message>
    <message>
        <source>Why derivatives matter</source>
        <translation>도함수가 필요한 까닭</translation>
    </message>
    <message>
        <source>Sigmoid and its derivative</source>
        <translation>시그모이드와 그 도함수</translation>
    </message>
    <message>
        <source>ReLU and its derivative</source>
        <translation>ReLU와 그 도함수</translation>
    </message>
    <message>
        <source>Sigmoid, tanh and ReLU compared</source>
        <translation>시그모이드, tanh, ReLU 비교</translation>
    </message>
    <message>
        <source>Weights and biases</source>
        <translation>가중치와 편향</translation>
    </message>
    <message>
        <source>A weight makes the curve steeper</source>
        <translation>가중치를 키우면 가팔라지는 곡선</translation>
    </message>
    <message>
        <source>A bias shifts the curve</source>
        <translation>편향에 따라 옆으로 옮겨 가는 곡선</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Weight w</source>
        <translation>가중치 w</translation>
    </message>
    <message>
        <source>Bias b</source>
        <translation>편향 b</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>끝</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>간격</translation>
    </message>
    <message>
        <source>temperature</source>
        <translation>온도 (temperature)</translation>
    </message>
    <message>
        <source>How strongly the input counts: a larger one makes the curve steeper, a negative one mirrors it</source>
        <translation>입력의 영향력입니다. 크면 곡선이 가팔라지고 음수이면 좌우가 뒤집힙니다</translation>
    </message>
    <message>
        <source>Shifts the curve sideways by −b/w: it sets the output where the input is 0</source>
        <translation>곡선을 옆으로 −b/w만큼 옮기며, 입력이 0일 때의 출력을 정합니다</translation>
    </message>
    <message>
        <source>Where the curve and the table begin</source>
        <translation>곡선과 표가 시작하는 곳입니다</translation>
    </message>
    <message>
        <source>Where the curve and the table end, itself left out as in numpy.arange</source>
        <translation>곡선과 표가 끝나는 곳입니다. arange처럼 끝점은 빠집니다</translation>
    </message>
    <message>
        <source>How far apart the points of the table and of the exported code are</source>
        <translation>표와 내보낸 코드에서 점과 점 사이의 간격입니다</translation>
    </message>
    <message>
        <source>Changes the shape of the curve, as it stands in the formula</source>
        <translation>수식에 있는 대로 곡선의 모양을 바꿉니다</translation>
    </message>
</context>
<context>
    <name>FitPlot</name>
    <message>
        <source>output</source>
        <translation>출력</translation>
    </message>
    <message>
        <source>The output over %1, and %2 points</source>
        <translation>%1에 따른 출력과 점 %2개</translation>
    </message>
</context>
<context>
    <name>FunctionPlot</name>
    <message>
        <source>Vanishing gradient</source>
        <translation>기울기 소실</translation>
    </message>
    <message>
        <source>%1 goes from %2 on the left to %3 on the right; its lowest value here is %4, its highest %5.</source>
        <translation>%1: 왼쪽 끝에서 %2, 오른쪽 끝에서 %3이며 보이는 구간의 최솟값은 %4, 최댓값은 %5입니다.</translation>
    </message>
    <message>
        <source>An empty plot: no function is chosen.</source>
        <translation>빈 그래프: 선택한 함수가 없습니다.</translation>
    </message>
    <message>
        <source>Plot for x from %1 to %2, y from %3 to %4.</source>
        <translation>x는 %1부터 %2까지, y는 %3부터 %4까지 나타낸 그래프.</translation>
    </message>
    <message>
        <source>First derivatives are dashed.</source>
        <translation>도함수는 파선입니다.</translation>
    </message>
    <message>
        <source>Second derivatives are dashed and dotted.</source>
        <translation>이계도함수는 일점쇄선입니다.</translation>
    </message>
    <message>
        <source>Jump from %1 to %2, here %3</source>
        <translation>불연속: %1 → %2, 이 점에서는 %3</translation>
    </message>
    <message>
        <source>Corner: slope from %1 to %2, here %3</source>
        <translation>꺾인 점: 미분값 %1 → %2, 이 점에서는 %3</translation>
    </message>
    <message>
        <source>Every slope in [%1, %2] is a subgradient</source>
        <translation>[%1, %2]의 모든 미분값이 서브그래디언트</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>외 %1개</translation>
    </message>
    <message>
        <source>Slope exactly 0: no gradient passes</source>
        <translation>미분값이 정확히 0: 기울기가 전달되지 않음</translation>
    </message>
    <message>
        <source>%1  (band: lowest to highest)</source>
        <translation>%1  (띠: 최솟값~최댓값)</translation>
    </message>
    <message>
        <source>Too many waves to draw one by one: %1 in this picture</source>
        <translation>파동이 너무 많아 하나하나 그릴 수 없음: 이 그림에 %1개</translation>
    </message>
    <message>
        <source>A band shows how low and how high it gets.</source>
        <translation>띠는 값이 어디까지 내려가고 올라가는지를 보여 줍니다.</translation>
    </message>
    <message>
        <source>The legend has no room in this size and was left out; choose a larger one.</source>
        <translation>이 크기에는 범례를 넣을 자리가 없어 뺐습니다. 더 큰 크기를 고르세요.</translation>
    </message>
</context>
<context>
    <name>JacobianPicture</name>
    <message>
        <source>Jacobian ∂p/∂z</source>
        <translation>야코비 행렬 ∂p/∂z</translation>
    </message>
    <message>
        <source>Diagonal %1; all other entries are negative, and each row and column adds up to 0</source>
        <translation>대각 성분 %1, 나머지 성분은 모두 음수이고 각 행과 열의 합은 0입니다</translation>
    </message>
    <message>
        <source>too small for its numbers</source>
        <translation>숫자를 쓰기에는 너무 작습니다</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>en</source>
        <extracomment>The code of the language of this translation.</extracomment>
        <translation>ko</translation>
    </message>
</context>
<context>
    <name>LossPlot</name>
    <message>
        <source>training</source>
        <translation>훈련</translation>
    </message>
    <message>
        <source>test</source>
        <translation>테스트</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>에포크</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>손실</translation>
    </message>
    <message>
        <source>accuracy (%)</source>
        <translation>정확도 (%)</translation>
    </message>
    <message>
        <source>▲ from epoch %1 on up to %2</source>
        <translation>▲ 에포크 %1부터 최대 %2</translation>
    </message>
</context>
<context>
    <name>MissingFont</name>
    <message>
        <source>No font is installed to write with; install one, such as the Debian package fonts-noto-core.</source>
        <translation>설치된 글꼴이 없어 글자를 쓸 수 없습니다. 데비안 패키지 fonts-noto-core와 같은 글꼴을 설치하세요.</translation>
    </message>
    <message>
        <source>No font that is installed has Korean letters; install one, such as the Debian package fonts-noto-cjk or fonts-nanum.</source>
        <translation>설치된 글꼴 가운데 한글이 들어 있는 것이 없습니다. 데비안 패키지 fonts-noto-cjk나 fonts-nanum과 같은 글꼴을 설치하세요.</translation>
    </message>
</context>
<context>
    <name>NetworkCurves</name>
    <message>
        <source>How wrong the network is on average, on the points that it learns from and on those that it never sees.</source>
        <translation>신경망이 평균적으로 얼마나 틀리는지, 학습에 쓰는 점과 한 번도 보지 못한 점에서 각각 보여 줍니다.</translation>
    </message>
    <message>
        <source>The share of points that get their own class, of those to learn from and of those that are never seen.</source>
        <translation>제 클래스로 분류된 점의 비율로, 학습에 쓰는 점과 한 번도 보지 못한 점에서 각각 구합니다.</translation>
    </message>
    <message>
        <source>How many points of each class the network takes for which: what is right stands on the diagonal.</source>
        <translation>신경망이 각 클래스의 점을 어느 클래스로 보았는지 센 표로, 맞힌 점은 대각선에 있습니다.</translation>
    </message>
    <message>
        <source>How strongly the loss pulls at the units of each layer. First layers far below the last are a vanishing gradient.</source>
        <translation>손실이 각 층의 뉴런을 얼마나 세게 당기는지 보여 줍니다. 앞쪽 층이 마지막 층보다 훨씬 낮으면 기울기 소실입니다.</translation>
    </message>
    <message>
        <source>How many units hardly learn: dead ones (solid) have slope 0 at every point, saturated ones (dotted) less than 5 % of the steepest.</source>
        <translation>거의 배우지 못하는 뉴런의 비율입니다. 죽은 뉴런(실선)은 모든 점에서 미분값이 0이고, 포화된 뉴런(점선)은 가장 가파른 곳의 5%에 못 미칩니다.</translation>
    </message>
    <message>
        <source>How large a step is against the weights that it changes. About 0.001 is usual; far more is wild, far less hardly learns.</source>
        <translation>한 번의 업데이트가 가중치에 비해 얼마나 큰지 보여 줍니다. 보통 0.001쯤이며, 훨씬 크면 요동치고 훨씬 작으면 거의 배우지 못합니다.</translation>
    </message>
    <message>
        <source>Where on its activation function the points put a unit: bars on a flat part are points that teach it hardly anything.</source>
        <translation>점들이 활성화 함수의 어디에 놓이는지 보여 줍니다. 평평한 곳에 있는 막대의 점에서는 뉴런이 거의 배우지 못합니다.</translation>
    </message>
    <message>
        <source>How large the weights of each layer are: a bar for as many weights as have about that value.</source>
        <translation>각 층의 가중치가 어떻게 퍼져 있는지 보여 줍니다. 막대가 높을수록 그 값 근처의 가중치가 많습니다.</translation>
    </message>
    <message>
        <source>The points as a hidden layer sees them. What one line can part here, the layer behind it can tell apart.</source>
        <translation>은닉층이 보는 점들의 모습입니다. 여기서 직선 하나로 나뉘면 다음 층이 구별할 수 있습니다.</translation>
    </message>
    <message>
        <source>The loss around the weights as they are (the dot), when all of them are moved along two directions.</source>
        <translation>지금의 가중치(점)를 두 방향으로 함께 움직일 때 그 둘레의 손실을 보여 줍니다.</translation>
    </message>
</context>
<context>
    <name>NetworkNumber</name>
    <message>
        <source>Learning rate</source>
        <translation>학습률</translation>
    </message>
    <message>
        <source>Penalty rate</source>
        <translation>규제 세기</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>점 개수</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>클래스 수</translation>
    </message>
    <message>
        <source>Batch size (0: all points)</source>
        <translation>배치 크기 (0: 모든 점)</translation>
    </message>
    <message>
        <source>How far each step goes: if it is small, the boundary hardly moves; if it is too large, the loss jumps</source>
        <translation>한 번에 움직이는 정도입니다. 작으면 경계가 거의 움직이지 않고, 너무 크면 손실이 요동칩니다</translation>
    </message>
    <message>
        <source>How many points make one update: with few the loss is jagged, with many it falls smoothly and slowly</source>
        <translation>업데이트 한 번에 쓰는 점의 수입니다. 적으면 손실이 들쭉날쭉하고, 많으면 매끄럽지만 천천히 줄어듭니다</translation>
    </message>
    <message>
        <source>How strongly weights are pulled towards 0: links become thinner, the boundary smoother</source>
        <translation>가중치를 0 쪽으로 당기는 세기입니다. 클수록 연결이 가늘어지고 경계가 매끄러워집니다</translation>
    </message>
    <message>
        <source>Scatters the data, so that the colours run into each other</source>
        <translation>데이터를 흩뜨려 색이 서로 섞이게 합니다</translation>
    </message>
    <message>
        <source>How many points there are in the plane</source>
        <translation>평면에 놓인 점의 수입니다</translation>
    </message>
    <message>
        <source>How many clouds of points there are, each with a colour and an output of its own</source>
        <translation>점 무리의 수입니다. 무리마다 색과 출력이 하나씩 있습니다</translation>
    </message>
    <message>
        <source>How many of the points train; the others only test what was learned</source>
        <translation>학습에 쓰는 점의 비율입니다. 나머지 점으로는 학습한 결과를 확인만 합니다</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>잡음</translation>
    </message>
    <message>
        <source>Training share</source>
        <translation>훈련 비율</translation>
    </message>
    <message>
        <source>Epsilon ε</source>
        <translation>엡실론 ε</translation>
    </message>
    <message>
        <source>What is added to the root so that nothing is divided by 0: the larger, the smaller the steps of weights with small gradients</source>
        <translation>0으로 나누지 않도록 제곱근에 더하는 값입니다. 클수록 기울기가 작은 가중치의 걸음이 작아집니다</translation>
    </message>
    <message>
        <source>Momentum μ</source>
        <translation>모멘텀 μ</translation>
    </message>
    <message>
        <source>How much of each step goes on in the next: with more, the loss falls faster and swings</source>
        <translation>한 걸음이 다음 걸음에 얼마나 남는지 정합니다. 클수록 손실이 빨리 떨어지지만 출렁입니다</translation>
    </message>
    <message>
        <source>Decay ρ</source>
        <translation>감쇠율 ρ</translation>
    </message>
    <message>
        <source>How long the sizes of earlier gradients count: with less, the steps follow the last gradients</source>
        <translation>앞선 기울기의 크기를 얼마나 오래 따지는지 정합니다. 작을수록 걸음이 마지막 기울기를 따라갑니다</translation>
    </message>
    <message>
        <source>Beta β₁</source>
        <translation>베타 β₁</translation>
    </message>
    <message>
        <source>How much of the mean gradient stays: with more, the steps turn slowly</source>
        <translation>기울기의 평균이 얼마나 남는지 정합니다. 클수록 걸음의 방향이 천천히 바뀝니다</translation>
    </message>
    <message>
        <source>Beta β₂</source>
        <translation>베타 β₂</translation>
    </message>
    <message>
        <source>How long the sizes of earlier gradients count: with less, the length of steps changes quickly</source>
        <translation>앞선 기울기의 크기를 얼마나 오래 따지는지 정합니다. 작을수록 걸음의 길이가 빨리 바뀝니다</translation>
    </message>
    <message>
        <source>Bend δ</source>
        <translation>꺾이는 곳 δ</translation>
    </message>
    <message>
        <source>The error beyond which the loss goes straight: the smaller, the less outliers count</source>
        <translation>이보다 큰 오차부터 손실이 직선이 됩니다. 작을수록 이상치를 덜 따집니다</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>출력 수</translation>
    </message>
    <message>
        <source>How many units the output layer has: one says yes or no, one for each class says which</source>
        <translation>출력층의 뉴런 수입니다. 하나면 예·아니요를, 클래스마다 하나면 어느 클래스인지를 말합니다</translation>
    </message>
</context>
<context>
    <name>NetworkWords</name>
    <message>
        <source>hidden layer %1</source>
        <translation>은닉층 %1</translation>
    </message>
    <message>
        <source>the output layer</source>
        <translation>출력층</translation>
    </message>
    <message>
        <source>Unit %1 of %2</source>
        <translation>%2의 뉴런 %1</translation>
    </message>
    <message>
        <source>Bias of unit %1 of %2</source>
        <translation>%2 뉴런 %1의 편향</translation>
    </message>
    <message>
        <source>Weight from %1 to unit %2 of %3</source>
        <translation>%3 뉴런 %2의 가중치(%1에서 옴)</translation>
    </message>
    <message>
        <source>unit %1</source>
        <translation>뉴런 %1</translation>
    </message>
    <message>
        <source>Decision boundary</source>
        <translation>결정 경계</translation>
    </message>
    <message>
        <source>Output over the plane</source>
        <translation>평면 위의 출력</translation>
    </message>
    <message>
        <source>Input %1, a feature of each point: click to leave it out</source>
        <translation>입력 %1 (점의 특징): 클릭하면 뺍니다</translation>
    </message>
    <message>
        <source>%1, a feature of each point: click to use it as an input</source>
        <translation>%1 (점의 특징): 클릭하면 입력으로 씁니다</translation>
    </message>
    <message>
        <source>Output over the input</source>
        <translation>입력에 따른 출력</translation>
    </message>
</context>
<context>
    <name>PageFigure</name>
    <message>
        <source>The whole page</source>
        <translation>페이지 전체</translation>
    </message>
</context>
<context>
    <name>Preset</name>
    <message>
        <source>XOR without a hidden layer</source>
        <translation>은닉층 없는 XOR</translation>
    </message>
    <message>
        <source>XOR with one hidden layer</source>
        <translation>은닉층 하나로 푸는 XOR</translation>
    </message>
    <message>
        <source>Four hidden units draw four lines, and the output combines them: solved.</source>
        <translation>은닉 뉴런 네 개가 직선 네 개를 긋고 출력층이 이를 합쳐 문제를 풉니다.</translation>
    </message>
    <message>
        <source>XOR, deep but linear</source>
        <translation>선형 층만 깊게 쌓은 XOR</translation>
    </message>
    <message>
        <source>Six layers without an activation function are still one linear map: the boundary stays a straight line.</source>
        <translation>활성화 함수가 없으면 여섯 층을 쌓아도 하나의 선형 변환입니다. 경계는 여전히 직선입니다.</translation>
    </message>
    <message>
        <source>Six layers of sigmoid</source>
        <translation>시그모이드 여섯 층</translation>
    </message>
    <message>
        <source>Six layers of ReLU</source>
        <translation>ReLU 여섯 층</translation>
    </message>
    <message>
        <source>The same network with ReLU, whose slope is 1 where it is on: the gradient arrives, and it learns at once.</source>
        <translation>같은 신경망에 ReLU를 썼습니다. 켜진 뉴런은 미분값이 1이라 기울기가 앞쪽 층까지 전달되어 바로 학습합니다.</translation>
    </message>
    <message>
        <source>Too large a learning rate</source>
        <translation>너무 큰 학습률</translation>
    </message>
    <message>
        <source>Overfitting the noisy spiral</source>
        <translation>잡음 섞인 나선에 과적합</translation>
    </message>
    <message>
        <source>Few and noisy points, many weights: the training loss falls to nothing while the test loss rises.</source>
        <translation>점은 적고 잡음이 많은데 가중치는 많습니다. 훈련 손실은 0에 가까워지지만 테스트 손실은 커집니다.</translation>
    </message>
    <message>
        <source>One straight line cannot part the four quarters: however long it trains, about half of the points end up wrong (Minsky and Papert, 1969).</source>
        <translation>직선 하나로는 네 사분면을 나눌 수 없습니다. 아무리 오래 학습해도 결국 절반 가까이 틀립니다 (민스키와 페퍼트, 1969).</translation>
    </message>
    <message>
        <source>On its way back each layer multiplies the gradient by its weights and by a slope of at most ¼: it vanishes, and the first layers do not learn.</source>
        <translation>역전파될 때 층마다 가중치와 ¼ 이하의 미분값이 곱해집니다. 그래서 기울기가 소실되어 앞쪽 층이 학습하지 못합니다.</translation>
    </message>
    <message>
        <source>Every step overshoots the minimum and lands a little higher on the other side: the plane flips to and fro, and the loss oscillates and grows. Make the learning rate a little smaller, and it learns.</source>
        <translation>업데이트할 때마다 최솟값을 지나쳐 반대쪽의 조금 더 높은 곳에 이릅니다. 평면이 이리저리 뒤집히고 손실은 진동하며 커집니다. 학습률을 조금만 줄이면 학습이 됩니다.</translation>
    </message>
    <message>
        <source>A learning rate beyond hope</source>
        <translation>가망 없이 큰 학습률</translation>
    </message>
    <message>
        <source>A hundred times what this network could bear: within a few steps the numbers leave the range of doubles.</source>
        <translation>이 신경망이 견딜 수 있는 학습률의 백 배입니다. 몇 단계 만에 값이 배정밀도로 나타낼 수 있는 범위를 벗어납니다.</translation>
    </message>
</context>
<context>
    <name>PrintedTable</name>
    <message>
        <source>%1: table of its numbers</source>
        <translation>%1: 수치 표</translation>
    </message>
    <message>
        <source>The first %1 of %2 rows.</source>
        <translation>전체 %2행 가운데 처음 %1행입니다.</translation>
    </message>
</context>
<context>
    <name>ProbabilityPicture</name>
    <message>
        <source>From logits to probabilities</source>
        <translation>로짓에서 확률로</translation>
    </message>
    <message>
        <source>logit z</source>
        <translation>로짓 z</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>합</translation>
    </message>
    <message>
        <source>argmax: class %1    entropy: %2    cross-entropy −ln %3: %4    T = %5</source>
        <translation>argmax: 클래스 %1    엔트로피: %2    교차 엔트로피 −ln %3: %4    T = %5</translation>
    </message>
    <message>
        <source>class %1: logit %2, probability %3</source>
        <translation>클래스 %1: 로짓 %2, 확률 %3</translation>
    </message>
</context>
<context>
    <name>PropertiesText</name>
    <message>
        <source>Monotonic</source>
        <translation>단조성</translation>
    </message>
    <message>
        <source>Zero-centred</source>
        <translation>0 중심</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>매끄러움</translation>
    </message>
    <message>
        <source>Steepest slope</source>
        <translation>최대 미분값</translation>
    </message>
    <message>
        <source>Saturates</source>
        <translation>포화</translation>
    </message>
    <message>
        <source>yes, never falls</source>
        <translation>단조 증가</translation>
    </message>
    <message>
        <source>yes, never rises</source>
        <translation>단조 감소</translation>
    </message>
    <message>
        <source>no</source>
        <translation>아니요</translation>
    </message>
    <message>
        <source>yes, f(−x) = −f(x)</source>
        <translation>예, f(−x) = −f(x)</translation>
    </message>
    <message>
        <source>no, f(−x) = f(x)</source>
        <translation>아니요, f(−x) = f(x)</translation>
    </message>
    <message>
        <source>no, f jumps</source>
        <translation>아니요, f가 불연속</translation>
    </message>
    <message>
        <source>no, f′ jumps</source>
        <translation>아니요, f′이 불연속</translation>
    </message>
    <message>
        <source>once, f″ jumps</source>
        <translation>한 번 미분 가능, f″이 불연속</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>unbounded</source>
        <translation>한없이 커짐</translation>
    </message>
    <message>
        <source>%1, never reached</source>
        <translation>%1 (도달하지 않음)</translation>
    </message>
    <message>
        <source>%1 at x = %2</source>
        <translation>x = %2에서 %1</translation>
    </message>
    <message>
        <source>on both sides</source>
        <translation>양쪽</translation>
    </message>
    <message>
        <source>on the left</source>
        <translation>왼쪽</translation>
    </message>
    <message>
        <source>on the right</source>
        <translation>오른쪽</translation>
    </message>
    <message>
        <source>Range of values</source>
        <translation>치역</translation>
    </message>
    <message>
        <source>%1 everywhere</source>
        <translation>모든 x에서 %1</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%2에서 %1</translation>
    </message>
    <message>
        <source>%1 as x → %2</source>
        <translation>x → %2일 때 %1</translation>
    </message>
</context>
<context>
    <name>RunPlot</name>
    <message>
        <source>component %1 (%2)</source>
        <translation>주성분 %1 (%2)</translation>
    </message>
    <message>
        <source>unit %1</source>
        <translation>뉴런 %1</translation>
    </message>
    <message>
        <source>%1 training points as %2 sees them</source>
        <translation>%2에서 본 훈련 점 %1개</translation>
    </message>
    <message>
        <source>mean |∂L/∂z|</source>
        <translation>평균 |∂L/∂z|</translation>
    </message>
    <message>
        <source>units (%): dead —, saturated ···</source>
        <translation>뉴런 (%): 죽음 —, 포화 ···</translation>
    </message>
    <message>
        <source>update / weight</source>
        <translation>업데이트 / 가중치</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>에포크</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>층 %1</translation>
    </message>
    <message>
        <source>output</source>
        <translation>출력</translation>
    </message>
    <message>
        <source>%1, dead</source>
        <translation>%1, 죽은 뉴런</translation>
    </message>
    <message>
        <source>%1, saturated</source>
        <translation>%1, 포화된 뉴런</translation>
    </message>
    <message>
        <source>along the gradient</source>
        <translation>기울기 방향</translation>
    </message>
    <message>
        <source>perpendicular to it</source>
        <translation>그에 수직인 방향</translation>
    </message>
    <message>
        <source>random direction 1</source>
        <translation>무작위 방향 1</translation>
    </message>
    <message>
        <source>random direction 2</source>
        <translation>무작위 방향 2</translation>
    </message>
    <message>
        <source>loss %1</source>
        <translation>손실 %1</translation>
    </message>
    <message>
        <source>The loss around the weights of epoch %1: %2 in the middle, from %3 to %4</source>
        <translation>에포크 %1의 가중치 둘레의 손실: 가운데 %2, 최소 %3, 최대 %4</translation>
    </message>
    <message>
        <source>pre-activation z</source>
        <translation>활성화 전 값 z</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>점 %1개</translation>
    </message>
    <message>
        <source>Unit %1 of %2: z from %3 to %4</source>
        <translation>%2의 뉴런 %1: z는 %3부터 %4까지</translation>
    </message>
    <message>
        <source>, mean |f′(z)| %1</source>
        <translation>, 평균 |f′(z)| %1</translation>
    </message>
    <message>
        <source>: the unit is dead</source>
        <translation>: 죽은 뉴런입니다</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>가중치</translation>
    </message>
    <message>
        <source>%1: %2 weights from %3 to %4</source>
        <translation>%1: %3부터 %4까지 가중치 %2개</translation>
    </message>
</context>
<context>
    <name>RunText</name>
    <message>
        <source>Own points</source>
        <translation>직접 찍은 점</translation>
    </message>
    <message>
        <source>The plane after %1 epochs.</source>
        <translation>%1 에포크 뒤의 평면.</translation>
    </message>
    <message>
        <source>%1 of the training points are right.</source>
        <translation>훈련 점의 %1가 맞습니다.</translation>
    </message>
    <message>
        <source>%1 of the test points are right.</source>
        <translation>테스트 점의 %1가 맞습니다.</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>에포크 %1</translation>
    </message>
    <message>
        <source>training loss %1</source>
        <translation>훈련 손실 %1</translation>
    </message>
    <message>
        <source>test loss %1</source>
        <translation>테스트 손실 %1</translation>
    </message>
    <message>
        <source>training accuracy %1</source>
        <translation>훈련 정확도 %1</translation>
    </message>
    <message>
        <source>test accuracy %1</source>
        <translation>테스트 정확도 %1</translation>
    </message>
</context>
<context>
    <name>SimplexPicture</name>
    <message>
        <source>Simplex of three classes</source>
        <translation>세 클래스의 확률 삼각형</translation>
    </message>
    <message>
        <source>With three classes, a triangle of all probabilities stands here.</source>
        <translation>클래스가 셋이면 모든 확률을 담은 삼각형이 여기에 나타납니다.</translation>
    </message>
    <message>
        <source>The point at (%1, %2, %3); dashed its path from T = %4 near the middle to T = %5 near a corner</source>
        <translation>점의 위치 (%1, %2, %3), 파선은 가운데 가까운 T = %4에서 꼭짓점 가까운 T = %5까지 움직인 자취</translation>
    </message>
    <message>
        <source>dashed: the way as T goes from %1 to %2</source>
        <translation>파선: T가 %1에서 %2까지 바뀔 때의 경로</translation>
    </message>
</context>
<context>
    <name>SliceSliders</name>
    <message>
        <source>The plane shows the network where %1 is this</source>
        <translation>평면은 %1이(가) 이 값일 때의 신경망을 보여 줍니다</translation>
    </message>
</context>
<context>
    <name>SoftmaxExample</name>
    <message>
        <source>Three classes</source>
        <translation>클래스 세 개</translation>
    </message>
    <message>
        <source>Cold: nearly one-hot</source>
        <translation>낮은 온도: 원-핫에 가깝게</translation>
    </message>
    <message>
        <source>Hot: nearly uniform</source>
        <translation>높은 온도: 거의 고르게</translation>
    </message>
    <message>
        <source>Sparsemax gives zeros</source>
        <translation>0을 내는 스파스맥스</translation>
    </message>
    <message>
        <source>The naive formula overflows</source>
        <translation>수식 그대로 계산하면 오버플로</translation>
    </message>
    <message>
        <source>The naive formula underflows</source>
        <translation>수식 그대로 계산하면 언더플로</translation>
    </message>
    <message>
        <source>Confident and wrong</source>
        <translation>확신하지만 틀린 경우</translation>
    </message>
    <message>
        <source>A constant changes nothing</source>
        <translation>상수를 더해도 그대로</translation>
    </message>
</context>
<context>
    <name>SystemReason</name>
    <message>
        <source>No such file or directory</source>
        <translation>그런 파일이나 폴더가 없음</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>폴더임</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>폴더가 아님</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>권한이 없음</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>허용되지 않은 작업임</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>저장 공간이 부족함</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>읽기 전용 파일 시스템임</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>파일 이름이 너무 긺</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>파일이 너무 큼</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>입출력 오류</translation>
    </message>
    <message>
        <source>the system says “%1”</source>
        <translation>시스템 메시지 ‘%1’</translation>
    </message>
</context>
<context>
    <name>TableWords</name>
    <message>
        <source>Its letters are read as %1.</source>
        <translation>글자를 %1(으)로 읽었습니다.</translation>
    </message>
    <message>
        <source>The comma is its decimal sign.</source>
        <translation>쉼표를 소수점으로 보았습니다.</translation>
    </message>
    <message>
        <source>It has no header; its columns are called %1.</source>
        <translation>머리글이 없어 열의 이름을 %1(으)로 했습니다.</translation>
    </message>
    <message>
        <source>Inputs: %1.</source>
        <translation>입력: %1.</translation>
    </message>
    <message>
        <source>Label: %1.</source>
        <translation>레이블: %1.</translation>
    </message>
    <message>
        <source>The numbers in %1 are taken as the classes %2.</source>
        <translation>%1 열의 수를 클래스 %2(으)로 보았습니다.</translation>
    </message>
    <message>
        <source>The numbers in %1 are taken as numbers to learn, not as classes.</source>
        <translation>%1 열의 수를 클래스가 아니라 배울 값으로 보았습니다.</translation>
    </message>
    <message>
        <source>Of %2 rows, %1 were drawn at random.</source>
        <translation>%2개의 행에서 %1개를 무작위로 뽑았습니다.</translation>
    </message>
    <message>
        <source>Its columns are separated by semicolons.</source>
        <translation>열은 세미콜론으로 나뉘어 있습니다.</translation>
    </message>
    <message>
        <source>Its columns are separated by tabs.</source>
        <translation>열은 탭으로 나뉘어 있습니다.</translation>
    </message>
    <message>
        <source>Its columns are separated by spaces.</source>
        <translation>열은 공백으로 나뉘어 있습니다.</translation>
    </message>
    <message>
        <source>Its columns are separated by commas.</source>
        <translation>열은 쉼표로 나뉘어 있습니다.</translation>
    </message>
    <message>
        <source>Rows left out because a number is missing, too many or not to be read: %1 (lines %2).</source>
        <translation>수가 빠졌거나 남거나 읽을 수 없어 뺀 행: %1개(%2행).</translation>
    </message>
</context>
<context>
    <name>WalkWords</name>
    <message>
        <source>Backpropagation</source>
        <translation>역전파</translation>
    </message>
    <message>
        <source>Unit %1</source>
        <translation>뉴런 %1</translation>
    </message>
    <message>
        <source>Forward pass</source>
        <translation>순전파</translation>
    </message>
    <message>
        <source>Error at the output</source>
        <translation>오차 계산</translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation>기울기 계산</translation>
    </message>
    <message>
        <source>Weight update</source>
        <translation>가중치 업데이트</translation>
    </message>
    <message>
        <source>Step %1 of %2 · %3: %4</source>
        <translation>%2단계 중 %1단계 · %3: %4</translation>
    </message>
    <message>
        <source>Each unit adds its weighted inputs and its bias, and hands the sum through the activation function.</source>
        <translation>각 뉴런은 가중치를 곱한 입력과 편향을 더하고, 그 합을 활성화 함수에 통과시킵니다.</translation>
    </message>
    <message>
        <source>%1, unit %2</source>
        <translation>%1의 뉴런 %2</translation>
    </message>
    <message>
        <source>input %1</source>
        <translation>입력 %1</translation>
    </message>
    <message>
        <source>bias: %1</source>
        <translation>편향: %1</translation>
    </message>
    <message>
        <source>weight: %1 → %2</source>
        <translation>가중치: %1 → %2</translation>
    </message>
    <message>
        <source>There is no network to walk through.</source>
        <translation>따라갈 신경망이 없습니다.</translation>
    </message>
    <message>
        <source>The loss says how far the output is from the target. By the chain rule, its derivative times the slope of the output function is the output&apos;s error δ.</source>
        <translation>손실 함수는 출력이 정답에서 얼마나 벗어났는지 나타냅니다. 연쇄 법칙에 따라 그 도함수에 출력 함수의 미분값을 곱하면 출력층의 오차 δ입니다.</translation>
    </message>
    <message>
        <source>A weight&apos;s gradient is the error δ of the unit that it leads to times the input that came through it; a bias&apos;s gradient is δ itself.</source>
        <translation>가중치의 기울기는 그 가중치가 이어지는 뉴런의 오차 δ에 그 가중치에 들어온 입력을 곱한 것이고, 편향의 기울기는 δ 자체입니다.</translation>
    </message>
    <message>
        <source>By the chain rule, errors come back through the weights and are multiplied by the slope of the activation function; then each weight has its gradient.</source>
        <translation>연쇄 법칙에 따라 오차가 가중치를 거슬러 돌아와 활성화 함수의 미분값과 곱해지고, 이로부터 각 가중치의 기울기가 구해집니다.</translation>
    </message>
    <message>
        <source>Gradient descent: every weight takes a step against its gradient, downhill, as long as the learning rate η says.</source>
        <translation>경사 하강법: 모든 가중치가 기울기의 반대 방향, 곧 내리막으로 학습률 η만큼 움직입니다.</translation>
    </message>
    <message>
        <source>w: weight</source>
        <translation>w: 가중치</translation>
    </message>
    <message>
        <source>b: bias</source>
        <translation>b: 편향</translation>
    </message>
    <message>
        <source>z: weighted sum</source>
        <translation>z: 가중합</translation>
    </message>
    <message>
        <source>a = f(z): output of a unit</source>
        <translation>a = f(z): 뉴런의 출력</translation>
    </message>
    <message>
        <source>t: target</source>
        <translation>t: 정답</translation>
    </message>
    <message>
        <source>L: loss (%1)</source>
        <translation>L: 손실 (%1)</translation>
    </message>
    <message>
        <source>h(e): ½e² up to |e| = 1, beyond it |e| − ½</source>
        <translation>h(e): |e|가 1 이하이면 ½e², 1을 넘으면 |e| − ½</translation>
    </message>
    <message>
        <source>K: number of outputs</source>
        <translation>K: 출력의 수</translation>
    </message>
    <message>
        <source>f′(z): slope of f at z</source>
        <translation>f′(z): z에서 f의 미분값</translation>
    </message>
    <message>
        <source>δ = ∂L/∂z: error of a unit</source>
        <translation>δ = ∂L/∂z: 뉴런의 오차</translation>
    </message>
    <message>
        <source>∂L/∂w: gradient of the loss by a weight</source>
        <translation>∂L/∂w: 가중치에 대한 손실의 기울기</translation>
    </message>
    <message>
        <source>η: learning rate</source>
        <translation>η: 학습률</translation>
    </message>
    <message>
        <source>g: gradient that the optimiser is given</source>
        <translation>g: 옵티마이저가 받는 기울기</translation>
    </message>
    <message>
        <source>λ: rate of the penalty</source>
        <translation>λ: 규제 세기</translation>
    </message>
    <message>
        <source>negative slope s of PReLU: ∂L/∂s = </source>
        <translation>PReLU의 음수 쪽 계수 s: ∂L/∂s = </translation>
    </message>
    <message>
        <source>inputs</source>
        <translation>입력</translation>
    </message>
    <message>
        <source>Scroll, or click an arrow, for: %1</source>
        <translation>스크롤하거나 화살표를 누르면 보이는 것: %1</translation>
    </message>
    <message>
        <source>Not in the picture: %1</source>
        <translation>그림에 없는 것: %1</translation>
    </message>
    <message>
        <source>Click a circle for the numbers of its unit</source>
        <translation>동그라미를 누르면 그 뉴런의 값이 보입니다</translation>
    </message>
    <message>
        <source>Worksheet with blanks</source>
        <translation>빈칸이 있는 학습지</translation>
    </message>
    <message>
        <source>Worksheet with results</source>
        <translation>결과가 적힌 학습지</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>입력</translation>
    </message>
    <message>
        <source>(frozen)</source>
        <translation>(고정)</translation>
    </message>
</context>
<context>
    <name>actlab::AboutDialog</name>
    <message>
        <source>About Activation Lab</source>
        <translation>활성화 함수 실험실 정보</translation>
    </message>
    <message>
        <source>Activation Lab</source>
        <translation>활성화 함수 실험실</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>버전 정보 복사</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>GNU 일반 공중 사용 허가서(GPL) 제3판 또는 그 이후 판에 따라 배포되는 자유 소프트웨어입니다.</translation>
    </message>
    <message>
        <source>See what activation functions, their derivatives and the gradients of learning do, as you move a slider.</source>
        <translation>슬라이더를 움직이면서 활성화 함수와 도함수, 그리고 학습에 쓰이는 기울기가 어떻게 변하는지 바로 확인해 보세요.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>복사했습니다</translation>
    </message>
</context>
<context>
    <name>actlab::AboutPanel</name>
    <message>
        <source>About this function</source>
        <translation>함수 설명</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>성질</translation>
    </message>
</context>
<context>
    <name>actlab::AppearanceActions</name>
    <message>
        <source>&amp;Projector mode</source>
        <translation>프로젝터 모드(&amp;P)</translation>
    </message>
    <message>
        <source>Larger type and thicker lines</source>
        <translation>글자를 키우고 선을 굵게 합니다</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>테마(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>언어(&amp;L)</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>시스템 설정에 따름(&amp;S)</translation>
    </message>
    <message>
        <source>Light or dark, as the system is</source>
        <translation>시스템이 밝으면 밝게, 어두우면 어둡게 보여 줍니다</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>밝게(&amp;L)</translation>
    </message>
    <message>
        <source>Dark on light</source>
        <translation>밝은 바탕에 어두운 글자로 보여 줍니다</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>어둡게(&amp;D)</translation>
    </message>
    <message>
        <source>Light on dark</source>
        <translation>어두운 바탕에 밝은 글자로 보여 줍니다</translation>
    </message>
    <message>
        <source>Projector mode is on</source>
        <translation>프로젝터 모드를 켰습니다</translation>
    </message>
    <message>
        <source>Projector mode is off</source>
        <translation>프로젝터 모드를 껐습니다</translation>
    </message>
</context>
<context>
    <name>actlab::BackpropPage</name>
    <message>
        <source>This step leaves the range of numbers</source>
        <translation>이 단계를 실행하면 값이 배정밀도로 나타낼 수 있는 범위를 벗어납니다</translation>
    </message>
    <message>
        <source>The step also changes the negative slope of a PReLU, which cannot be set by hand</source>
        <translation>이 단계는 PReLU의 음수 쪽 계수도 바꾸는데, 이 값은 직접 정할 수 없습니다</translation>
    </message>
    <message>
        <source>Backpropagation finds how much each weight contributes to the error: the chain rule carries it from the output back to the first layer, and each weight is then updated against its gradient.</source>
        <translation>역전파는 가중치 하나하나가 오차에 얼마나 영향을 주는지 구합니다. 연쇄 법칙에 따라 오차를 출력층에서 첫 층까지 거꾸로 전달하고, 가중치를 기울기의 반대 방향으로 업데이트합니다.</translation>
    </message>
    <message>
        <source>Hidden layers, without which XOR has no solution (Minsky and Papert, 1969), learn in this way (Werbos, 1974; found again by Rumelhart, Hinton and Williams, 1986).</source>
        <translation>은닉층 없이는 XOR를 풀 수 없다는 문제(민스키와 페퍼트, 1969)는 은닉층을 이렇게 학습시켜 풀렸습니다(워보스, 1974; 루멜하트·힌턴·윌리엄스가 재발견, 1986).</translation>
    </message>
</context>
<context>
    <name>actlab::ButtonInterface</name>
    <message>
        <source>Empty this field</source>
        <translation>입력란 비우기</translation>
    </message>
</context>
<context>
    <name>actlab::CodeDialog</name>
    <message>
        <source>Draws the curves with matplotlib.</source>
        <translation>matplotlib으로 곡선을 그립니다.</translation>
    </message>
    <message>
        <source>Same data, same start, same batches: it finds the numbers of this program.</source>
        <translation>데이터, 초기 가중치, 배치가 모두 같아 이 프로그램과 같은 값이 나옵니다.</translation>
    </message>
    <message>
        <source>Export as Code</source>
        <translation>코드로 내보내기</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>함수</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>신경망</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>내용(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>라이브러리(&amp;L)</translation>
    </message>
    <message>
        <source>Comments &amp;in</source>
        <translation>주석 언어(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Epochs</source>
        <translation>에포크(&amp;E)</translation>
    </message>
    <message>
        <source>Python script</source>
        <translation>파이썬 스크립트</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>저장(&amp;S)…</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>복사(&amp;Y)</translation>
    </message>
    <message>
        <source>Puts the script on the clipboard.</source>
        <translation>스크립트를 클립보드에 복사합니다.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>복사했습니다</translation>
    </message>
    <message>
        <source>Same data, same start, same batches, and PyTorch’s rules where Keras’s optimisers differ.</source>
        <translation>데이터, 초기 가중치, 배치가 같고, Keras의 옵티마이저가 다른 곳에서는 PyTorch의 규칙을 씁니다.</translation>
    </message>
</context>
<context>
    <name>actlab::ColumnHeader</name>
    <message>
        <source>Remove a unit from hidden layer %1</source>
        <translation>은닉층 %1에서 뉴런 하나 빼기</translation>
    </message>
    <message>
        <source>Add a unit to hidden layer %1</source>
        <translation>은닉층 %1에 뉴런 하나 더하기</translation>
    </message>
    <message>
        <source>Activation of hidden layer %1: %2</source>
        <translation>은닉층 %1의 활성화 함수: %2</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>출력</translation>
    </message>
    <message>
        <source>Output and loss: %1</source>
        <translation>출력과 손실: %1</translation>
    </message>
    <message>
        <source>Units in hidden layer %1</source>
        <translation>은닉층 %1의 뉴런 수</translation>
    </message>
</context>
<context>
    <name>actlab::ColumnPairs</name>
    <message>
        <source>Pairs of columns</source>
        <translation>두 열의 조합</translation>
    </message>
    <message>
        <source>Two columns as x₁ and x₂: click a picture to take them</source>
        <translation>두 열을 x₁, x₂로: 그림을 클릭하면 그 열을 씁니다</translation>
    </message>
</context>
<context>
    <name>actlab::CurveControls</name>
    <message>
        <source>Weight and bias: f(w·x + b)</source>
        <translation>가중치와 편향: f(w·x + b)</translation>
    </message>
    <message>
        <source>Range: arange(%1, %2, %3)</source>
        <translation>구간: arange(%1, %2, %3)</translation>
    </message>
    <message>
        <source>Reset weight and bias</source>
        <translation>가중치와 편향 되돌리기</translation>
    </message>
</context>
<context>
    <name>actlab::CurvesPanel</name>
    <message>
        <source>What is drawn of the run</source>
        <translation>학습 과정에서 그릴 것</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>층</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>뉴런</translation>
    </message>
    <message>
        <source>unit </source>
        <translation>뉴런 </translation>
    </message>
    <message>
        <source>Directions</source>
        <translation>방향</translation>
    </message>
    <message>
        <source>Loss and accuracy by epoch</source>
        <translation>에포크별 손실과 정확도</translation>
    </message>
    <message>
        <source>Nothing is being trained.</source>
        <translation>학습하고 있는 것이 없습니다.</translation>
    </message>
    <message>
        <source>Chooses which picture of the run is drawn here</source>
        <translation>여기에 그릴 학습 과정의 그림을 고릅니다</translation>
    </message>
    <message>
        <source>Chooses the layer whose units are drawn</source>
        <translation>뉴런을 그릴 층을 고릅니다</translation>
    </message>
    <message>
        <source>Chooses the unit that is drawn</source>
        <translation>그릴 뉴런을 고릅니다</translation>
    </message>
    <message>
        <source>Chooses the two directions in which the weights are moved to see the loss around them</source>
        <translation>가중치를 움직여 둘레의 손실을 볼 두 방향을 고릅니다</translation>
    </message>
</context>
<context>
    <name>actlab::DataGallery</name>
    <message>
        <source>Your own</source>
        <translation>직접 만들기</translation>
    </message>
    <message>
        <source>Data: %1</source>
        <translation>데이터: %1</translation>
    </message>
    <message>
        <source>Points that you draw in the plot or import from a CSV file</source>
        <translation>그림에 직접 그리거나 CSV 파일에서 가져온 점입니다</translation>
    </message>
</context>
<context>
    <name>actlab::DataPanel</name>
    <message>
        <source>Import points</source>
        <translation>점 가져오기</translation>
    </message>
    <message>
        <source>Seed of the points</source>
        <translation>점의 시드</translation>
    </message>
    <message>
        <source>Draw other points</source>
        <translation>다른 점 뽑기</translation>
    </message>
    <message>
        <source>Draw points in the plot</source>
        <translation>그림에 점 그리기</translation>
    </message>
    <message>
        <source>Look at values, zoom and move</source>
        <translation>값 보기, 확대, 이동</translation>
    </message>
    <message>
        <source>Erase points</source>
        <translation>점 지우기</translation>
    </message>
    <message>
        <source>Erase all points</source>
        <translation>점 모두 지우기</translation>
    </message>
    <message>
        <source>Draw and move points of class %1</source>
        <translation>클래스 %1 점 그리기와 옮기기</translation>
    </message>
    <message>
        <source>Decides where the points fall: the same seed gives the same points everywhere</source>
        <translation>점이 놓일 자리를 정합니다. 시드가 같으면 어디서나 같은 점이 나옵니다</translation>
    </message>
    <message>
        <source>All points are erased; %1 brings them back.</source>
        <translation>점을 모두 지웠습니다. %1(으)로 되돌릴 수 있습니다.</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.dat);;All files (*)</source>
        <translation>표 (*.csv *.tsv *.txt *.dat);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>Import a table…</source>
        <translation>표 가져오기…</translation>
    </message>
    <message>
        <source>A file with a column for each number and one for the label: CSV and its relatives</source>
        <translation>수마다 열이 있고 레이블 열이 있는 파일: CSV 등</translation>
    </message>
    <message>
        <source>The clipboard holds no table: copy rows of numbers first.</source>
        <translation>클립보드에 표가 없습니다. 먼저 수가 있는 행을 복사하세요.</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>클립보드</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>붙여넣기</translation>
    </message>
    <message>
        <source>Paste a table</source>
        <translation>표 붙여넣기</translation>
    </message>
    <message>
        <source>Takes rows that were copied, from a spreadsheet or a text</source>
        <translation>스프레드시트나 글에서 복사한 행을 가져옵니다</translation>
    </message>
</context>
<context>
    <name>actlab::DiagramPanel</name>
    <message>
        <source>Hidden layers</source>
        <translation>은닉층</translation>
    </message>
    <message>
        <source>Remove the last hidden layer</source>
        <translation>마지막 은닉층 삭제</translation>
    </message>
    <message>
        <source>Add a hidden layer</source>
        <translation>은닉층 추가</translation>
    </message>
</context>
<context>
    <name>actlab::DividerInterface</name>
    <message>
        <source>Divider of left and right</source>
        <translation>왼쪽과 오른쪽의 경계</translation>
    </message>
    <message>
        <source>Divider of above and below</source>
        <translation>위와 아래의 경계</translation>
    </message>
</context>
<context>
    <name>actlab::Enlarger</name>
    <message>
        <source>Show all pictures</source>
        <translation>모든 그림 보기</translation>
    </message>
    <message>
        <source>Enlarge this picture</source>
        <translation>이 그림 크게 보기</translation>
    </message>
    <message>
        <source>Gives the room back to the other pictures</source>
        <translation>다른 그림에 자리를 돌려줍니다</translation>
    </message>
    <message>
        <source>Gives this picture the room of the others</source>
        <translation>이 그림을 다른 그림의 자리까지 넓힙니다</translation>
    </message>
    <message>
        <source>Enlarge the picture</source>
        <translation>그림 크게 보기</translation>
    </message>
    <message>
        <source>Gives the picture at the keyboard or the mouse the room of the others, and back</source>
        <translation>키보드나 마우스가 있는 그림을 다른 그림의 자리까지 넓히고, 다시 되돌립니다</translation>
    </message>
</context>
<context>
    <name>actlab::ExportDialog</name>
    <message>
        <source>Vectors, %1 × %2 mm; sharp at any size.</source>
        <translation>벡터 그림, %1 × %2 mm. 어떤 크기에서도 선명합니다.</translation>
    </message>
    <message>
        <source>Export Figure</source>
        <translation>그림 내보내기</translation>
    </message>
    <message>
        <source>For the screen</source>
        <translation>화면용</translation>
    </message>
    <message>
        <source>For print</source>
        <translation>인쇄용</translation>
    </message>
    <message>
        <source>For a projector</source>
        <translation>프로젝터용</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>직접 설정</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>용도(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>형식(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>언어(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>색상(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>너비(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <translation>높이(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Resolution</source>
        <translation>해상도(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Transparent background</source>
        <translation>투명한 배경(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>저장(&amp;S)…</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>복사(&amp;Y)</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>미리 보기</translation>
    </message>
    <message>
        <source>A table of the numbers behind the figure.</source>
        <translation>그림에 그려진 수의 표입니다.</translation>
    </message>
    <message>
        <source>F&amp;igure</source>
        <translation>그림(&amp;I)</translation>
    </message>
    <message>
        <source>A picture of %1 × %2 pixels, %3 dots per inch.</source>
        <translation>%1 × %2 픽셀 그림, 인치당 %3점.</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>픽셀</translation>
    </message>
    <message>
        <source>Centimetres</source>
        <translation>센티미터</translation>
    </message>
    <message>
        <source>Inches</source>
        <translation>인치</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> dpi</translation>
    </message>
    <message>
        <source>Puts the figure on the clipboard, in the format that is chosen.</source>
        <translation>고른 형식으로 그림을 클립보드에 복사합니다.</translation>
    </message>
    <message>
        <source>Copied as %1</source>
        <translation>%1 형식으로 복사했습니다</translation>
    </message>
    <message>
        <source>Meas&amp;ured in</source>
        <translation>단위(&amp;U)</translation>
    </message>
</context>
<context>
    <name>actlab::FigureActions</name>
    <message>
        <source>&amp;Export figure…</source>
        <translation>그림 내보내기(&amp;E)…</translation>
    </message>
    <message>
        <source>Save the figure as PNG, SVG, PDF or CSV</source>
        <translation>그림을 PNG, SVG, PDF 또는 CSV로 저장합니다</translation>
    </message>
    <message>
        <source>&amp;Copy figure</source>
        <translation>그림 복사(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the figure as a picture</source>
        <translation>그림을 클립보드에 복사합니다</translation>
    </message>
    <message>
        <source>As a script for NumPy, PyTorch or Keras</source>
        <translation>NumPy, PyTorch, Keras 스크립트로 내보냅니다</translation>
    </message>
    <message>
        <source>All that you see as a text and a QR code</source>
        <translation>보이는 모든 것을 텍스트와 QR 코드로 만듭니다</translation>
    </message>
    <message>
        <source>Export as co&amp;de…</source>
        <translation>코드로 내보내기(&amp;D)…</translation>
    </message>
    <message>
        <source>S&amp;hare…</source>
        <translation>공유(&amp;H)…</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>복사했습니다: %1</translation>
    </message>
    <message>
        <source>Copy n&amp;umbers</source>
        <translation>수치 복사(&amp;U)</translation>
    </message>
    <message>
        <source>Copy the numbers behind the figure as a table for spreadsheets</source>
        <translation>그림의 바탕이 되는 수치를 스프레드시트용 표로 복사합니다</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>인쇄(&amp;P)…</translation>
    </message>
    <message>
        <source>Put a figure, a table or a worksheet on paper</source>
        <translation>그림, 표, 학습지를 종이에 인쇄합니다</translation>
    </message>
    <message>
        <source>Numbers copied: %1</source>
        <translation>수치를 복사했습니다: %1</translation>
    </message>
</context>
<context>
    <name>actlab::FigureLanguageMenu</name>
    <message>
        <source>Language of &amp;figures</source>
        <translation>그림의 언어(&amp;F)</translation>
    </message>
    <message>
        <source>Like the &amp;window</source>
        <translation>창과 같게(&amp;W)</translation>
    </message>
</context>
<context>
    <name>actlab::FileActions</name>
    <message>
        <source>&amp;New</source>
        <translation>새로 만들기(&amp;N)</translation>
    </message>
    <message>
        <source>Begin a new document</source>
        <translation>새 문서를 시작합니다</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>열기(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a document</source>
        <translation>문서를 엽니다</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>최근 문서 열기(&amp;R)</translation>
    </message>
    <message>
        <source>Documents that were open before</source>
        <translation>이전에 열었던 문서를 다시 엽니다</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>저장(&amp;S)</translation>
    </message>
    <message>
        <source>Save the document</source>
        <translation>문서를 저장합니다</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>다른 이름으로 저장(&amp;A)…</translation>
    </message>
    <message>
        <source>Save the document under another name</source>
        <translation>문서를 다른 이름으로 저장합니다</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>제목 없음</translation>
    </message>
    <message>
        <source>Activation Lab</source>
        <translation>활성화 함수 실험실</translation>
    </message>
    <message>
        <source>Documents of Activation Lab (*.actlab)</source>
        <translation>활성화 함수 실험실 문서 (*.actlab)</translation>
    </message>
    <message>
        <source>“%1” was changed by another program or window since it was opened here. Saving replaces those changes.</source>
        <translation>‘%1’ 파일을 여기서 연 뒤에 다른 프로그램이나 창에서 바꾸었습니다. 저장하면 그 변경 사항이 사라집니다.</translation>
    </message>
    <message>
        <source>The untitled document has changes that are not saved.</source>
        <translation>제목 없는 문서에 저장하지 않은 변경 사항이 있습니다.</translation>
    </message>
    <message>
        <source>“%1” has changes that are not saved.</source>
        <translation>“%1”에 저장하지 않은 변경 사항이 있습니다.</translation>
    </message>
    <message>
        <source>This file can only be read: save your changes under another name.</source>
        <translation>읽기 전용 파일입니다. 변경한 내용은 다른 이름으로 저장하세요.</translation>
    </message>
    <message>
        <source>“%1” has changes of your own that are not saved. Loading what the other program wrote takes them away.</source>
        <translation>“%1”에 저장하지 않은 변경이 있습니다. 다른 프로그램이 쓴 내용을 불러오면 그 변경이 사라집니다.</translation>
    </message>
    <message>
        <source>%1 (missing)</source>
        <translation>%1 (없음)</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>목록 지우기(&amp;C)</translation>
    </message>
    <message>
        <source>“%1” is no longer in its folder. Take it off the list?</source>
        <translation>“%1”이(가) 폴더에 없습니다. 목록에서 뺄까요?</translation>
    </message>
    <message>
        <source>“%1” cannot be opened. %2</source>
        <translation>“%1”을(를) 열 수 없습니다. %2</translation>
    </message>
    <message>
        <source>Saved over the old file itself: its folder takes no new files.</source>
        <translation>폴더에 새 파일을 만들 수 없어, 있던 파일에 바로 덮어썼습니다.</translation>
    </message>
</context>
<context>
    <name>actlab::FunctionActions</name>
    <message>
        <source>Show the function</source>
        <translation>함수를 보여 줍니다</translation>
    </message>
    <message>
        <source>Show the derivative</source>
        <translation>도함수를 보여 줍니다</translation>
    </message>
    <message>
        <source>Show the second derivative</source>
        <translation>이계도함수를 보여 줍니다</translation>
    </message>
    <message>
        <source>Shade vanishing gradients</source>
        <translation>기울기 소실 구간 칠하기</translation>
    </message>
    <message>
        <source>Reference lines</source>
        <translation>기준선</translation>
    </message>
    <message>
        <source>Show asymptotes and the lines through zero</source>
        <translation>점근선과 0을 지나는 선을 보여 줍니다</translation>
    </message>
    <message>
        <source>Equal scale on both axes</source>
        <translation>두 축의 단위 길이 같게</translation>
    </message>
    <message>
        <source>Reset zoom</source>
        <translation>전체 보기</translation>
    </message>
    <message>
        <source>Show the whole of the curves again</source>
        <translation>곡선 전체를 다시 보여 줍니다</translation>
    </message>
    <message>
        <source>Function f</source>
        <translation>함수 f</translation>
    </message>
    <message>
        <source>Derivative f′</source>
        <translation>도함수 f′</translation>
    </message>
    <message>
        <source>Second derivative f″</source>
        <translation>이계도함수 f″</translation>
    </message>
    <message>
        <source>Make 1 as long on both axes</source>
        <translation>두 축에서 1의 길이를 같게 그립니다</translation>
    </message>
    <message>
        <source>Shade where |f′| is below 0.01, so that hardly any gradient passes</source>
        <translation>|f′|이 0.01보다 작아 기울기가 거의 전달되지 않는 구간을 칠합니다</translation>
    </message>
    <message>
        <source>Sample points</source>
        <translation>표본점</translation>
    </message>
    <message>
        <source>Show the points of the range as dots</source>
        <translation>범위의 점들을 곡선 위에 찍기</translation>
    </message>
    <message>
        <source>As in the course</source>
        <translation>강의 그림처럼</translation>
    </message>
    <message>
        <source>Draw as the course&apos;s own matplotlib code does</source>
        <translation>강의의 matplotlib 코드가 그리는 그대로 그리기</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>범례</translation>
    </message>
</context>
<context>
    <name>actlab::FunctionDetails</name>
    <message>
        <source>About</source>
        <translation>설명</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>값</translation>
    </message>
    <message>
        <source>Formula, use and properties of the function</source>
        <translation>함수의 식, 쓰임새, 성질</translation>
    </message>
    <message>
        <source>Table of values over the range</source>
        <translation>구간의 함숫값 표</translation>
    </message>
    <message>
        <source>Function to read about</source>
        <translation>설명을 볼 함수</translation>
    </message>
    <message>
        <source>Choose a function on the left to see it here.</source>
        <translation>왼쪽 목록에서 함수를 고르면 여기에 설명이 나타납니다.</translation>
    </message>
    <message>
        <source>Details of the function</source>
        <translation>함수 설명</translation>
    </message>
    <message>
        <source>Hidden layers</source>
        <translation>은닉층</translation>
    </message>
    <message>
        <source>ReLU first; tanh in small networks; GELU and SiLU in deep ones</source>
        <translation>먼저 ReLU, 작은 신경망에는 tanh, 깊은 신경망에는 GELU와 SiLU도</translation>
    </message>
    <message>
        <source>Output, yes or no</source>
        <translation>출력층: 예/아니요</translation>
    </message>
    <message>
        <source>Sigmoid: a probability</source>
        <translation>시그모이드: 확률</translation>
    </message>
    <message>
        <source>Output, one of several classes</source>
        <translation>출력층: 여러 클래스 중 하나</translation>
    </message>
    <message>
        <source>Softmax: probabilities that add up to 1</source>
        <translation>소프트맥스: 합이 1인 확률</translation>
    </message>
    <message>
        <source>Output, any number</source>
        <translation>출력층: 임의의 수</translation>
    </message>
    <message>
        <source>Identity: the number as it is</source>
        <translation>항등 함수: 수를 그대로</translation>
    </message>
    <message>
        <source>An activation function is what a unit does to its weighted sum before it hands it on. Without one, any number of layers would still draw a straight line; its derivative decides how much of the error comes back to the weights.</source>
        <translation>활성화 함수는 뉴런이 가중합을 내보내기 전에 거치는 함수입니다. 활성화 함수가 없으면 층을 아무리 쌓아도 경계가 직선뿐이며, 활성화 함수의 도함수가 가중치까지 전달되는 오차의 크기를 정합니다.</translation>
    </message>
    <message>
        <source>Chooses which of the functions in the plot is described here</source>
        <translation>그래프에 있는 함수 가운데 여기서 설명할 함수를 고릅니다</translation>
    </message>
</context>
<context>
    <name>actlab::FunctionList</name>
    <message>
        <source>Search functions</source>
        <translation>함수 검색</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>함수</translation>
    </message>
    <message>
        <source>Enter shows a function alone, the space bar lays it over the others</source>
        <translation>Enter 키는 그 함수만 보여 주고, 스페이스 바는 다른 함수와 겹쳐 보여 줍니다</translation>
    </message>
    <message>
        <source>No function has such a name.</source>
        <translation>그런 이름의 함수가 없습니다.</translation>
    </message>
    <message>
        <source>Search by name, id or family</source>
        <translation>이름, id, 계열, 초성으로 검색</translation>
    </message>
    <message>
        <source>Enter chooses a function</source>
        <translation>Enter 키로 함수를 고릅니다</translation>
    </message>
</context>
<context>
    <name>actlab::FunctionsPage</name>
    <message>
        <source>Search functions</source>
        <translation>함수 검색</translation>
    </message>
</context>
<context>
    <name>actlab::GlossaryDialog</name>
    <message>
        <source>Glossary</source>
        <translation>용어집</translation>
    </message>
    <message>
        <source>Search words and meanings</source>
        <translation>용어와 뜻 검색</translation>
    </message>
    <message>
        <source>Leaves only the words in which this occurs, in either language.</source>
        <translation>어느 언어로든 이 말이 들어 있는 용어만 남깁니다.</translation>
    </message>
    <message>
        <source>No word of the glossary is like this.</source>
        <translation>그런 용어가 없습니다.</translation>
    </message>
    <message>
        <source>Not used here: %1</source>
        <translation>여기서 쓰지 않는 말: %1</translation>
    </message>
</context>
<context>
    <name>actlab::HistoryActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>실행 취소(&amp;U)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>다시 실행(&amp;R)</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>다시 실행</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>실행 취소: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>다시 실행: %1</translation>
    </message>
</context>
<context>
    <name>actlab::HyperPanel</name>
    <message>
        <source>Optimiser</source>
        <translation>옵티마이저</translation>
    </message>
    <message>
        <source>Initial weights</source>
        <translation>초기 가중치</translation>
    </message>
    <message>
        <source>Regularisation</source>
        <translation>규제</translation>
    </message>
    <message>
        <source>There are %1 training points: a batch is all of them.</source>
        <translation>훈련 점이 %1개이므로 배치 하나에 모든 점이 들어갑니다.</translation>
    </message>
    <message>
        <source>How gradients become updates: some reach the same boundary in far fewer epochs</source>
        <translation>기울기로 가중치를 업데이트하는 방법입니다. 훨씬 적은 에포크로 같은 경계에 이르는 것도 있습니다</translation>
    </message>
    <message>
        <source>The random weights, and with them the boundary, from which training begins; biases begin at 0, with “Uniform ±½” at 0.1</source>
        <translation>학습을 시작할 때의 무작위 가중치와 그에 따른 경계를 정합니다. 편향은 0에서 시작하고 ‘균등 ±½’에서는 0.1에서 시작합니다</translation>
    </message>
    <message>
        <source>Adds large weights to the loss, which smooths the boundary: L1 makes many weights 0, L2 makes all of them smaller</source>
        <translation>큰 가중치만큼 손실을 더해 경계를 매끄럽게 합니다. L1은 많은 가중치를 0으로 만들고 L2는 모든 가중치를 줄입니다</translation>
    </message>
    <message>
        <source>Freeze all weights</source>
        <translation>모든 가중치 고정</translation>
    </message>
    <message>
        <source>Freeze all biases</source>
        <translation>모든 편향 고정</translation>
    </message>
    <message>
        <source>Training leaves every weight as it is, and moves the biases alone</source>
        <translation>학습해도 모든 가중치를 그대로 두고 편향만 바꿉니다</translation>
    </message>
    <message>
        <source>Training leaves every bias as it is, as many textbook exercises have it; the tables of weights freeze single numbers</source>
        <translation>많은 교과서 문제처럼 학습해도 모든 편향을 그대로 둡니다. 하나씩 고정하려면 가중치 표를 쓰세요</translation>
    </message>
</context>
<context>
    <name>actlab::ImportDialog</name>
    <message>
        <source>Import a Table</source>
        <translation>표 가져오기</translation>
    </message>
    <message>
        <source>As recognised</source>
        <translation>알아낸 대로</translation>
    </message>
    <message>
        <source>Se&amp;parator</source>
        <translation>구분자(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Decimal sign</source>
        <translation>소수점 기호(&amp;D)</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>쉼표</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>점</translation>
    </message>
    <message>
        <source>&amp;First row</source>
        <translation>첫 행(&amp;F)</translation>
    </message>
    <message>
        <source>Names of the columns</source>
        <translation>열 이름</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>수</translation>
    </message>
    <message>
        <source>Numbers to &amp;learn</source>
        <translation>정답의 수(&amp;L)</translation>
    </message>
    <message>
        <source>By their look</source>
        <translation>모양을 보고</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>클래스</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>값</translation>
    </message>
    <message>
        <source>&amp;Inputs</source>
        <translation>입력(&amp;I)</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>그대로</translation>
    </message>
    <message>
        <source>Mean 0, deviation 1</source>
        <translation>평균 0, 표준편차 1</translation>
    </message>
    <message>
        <source>Fit into the plane</source>
        <translation>평면에 맞추기</translation>
    </message>
    <message>
        <source>The first rows of the table</source>
        <translation>표의 처음 몇 행</translation>
    </message>
    <message>
        <source>Take a random sample of %1 rows</source>
        <translation>무작위 표본 %1행만 가져오기</translation>
    </message>
    <message>
        <source>I&amp;mport</source>
        <translation>가져오기(&amp;M)</translation>
    </message>
    <message>
        <source>%1 rows of %2 columns. Letters: %3. Separator: %4. Decimal sign: %5.</source>
        <translation>%1행 %2열. 글자: %3. 구분자: %4. 소수점 기호: %5.</translation>
    </message>
    <message>
        <source>target</source>
        <translation>정답</translation>
    </message>
    <message>
        <source>Role of column %1</source>
        <translation>%1 열의 역할</translation>
    </message>
    <message>
        <source>Choose at least one input, x₁, and one target.</source>
        <translation>입력 x₁과 정답을 하나 이상 고르세요.</translation>
    </message>
    <message>
        <source>%1 points: %2 → %3.</source>
        <translation>점 %1개: %2 → %3.</translation>
    </message>
    <message>
        <source>Classes: %1.</source>
        <translation>클래스: %1.</translation>
    </message>
    <message>
        <source>Rows left out: %1.</source>
        <translation>뺀 행: %1개.</translation>
    </message>
</context>
<context>
    <name>actlab::LayerSettings</name>
    <message>
        <source>Hidden layer %1</source>
        <translation>은닉층 %1</translation>
    </message>
    <message>
        <source>Show this function</source>
        <translation>이 함수 보기</translation>
    </message>
    <message>
        <source>Add a layer before</source>
        <translation>앞에 층 추가</translation>
    </message>
    <message>
        <source>Add a layer after</source>
        <translation>뒤에 층 추가</translation>
    </message>
    <message>
        <source>Remove this layer</source>
        <translation>이 층 삭제</translation>
    </message>
    <message>
        <source>Changes the shape of this layer&apos;s activation function, and the boundary with it</source>
        <translation>이 층의 활성화 함수의 모양을 바꾸며, 경계도 함께 달라집니다</translation>
    </message>
    <message>
        <source>Draws the activation function of this layer on the page of functions</source>
        <translation>이 층의 활성화 함수를 함수 페이지에 그립니다</translation>
    </message>
    <message>
        <source>Puts a hidden layer in front of this one; training begins again</source>
        <translation>이 층의 앞에 은닉층을 넣고 학습을 다시 시작합니다</translation>
    </message>
    <message>
        <source>Puts a hidden layer behind this one; training begins again</source>
        <translation>이 층의 뒤에 은닉층을 넣고 학습을 다시 시작합니다</translation>
    </message>
    <message>
        <source>Takes this hidden layer out; training begins again</source>
        <translation>이 은닉층을 빼고 학습을 다시 시작합니다</translation>
    </message>
    <message>
        <source>Table of weights</source>
        <translation>가중치 표</translation>
    </message>
    <message>
        <source>Shows every weight and bias of this layer, to be read and changed</source>
        <translation>이 층의 모든 가중치와 편향을 표로 보여 주며, 고칠 수도 있습니다</translation>
    </message>
</context>
<context>
    <name>actlab::LayerTable</name>
    <message>
        <source>Weights and biases</source>
        <translation>가중치와 편향</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>층</translation>
    </message>
    <message>
        <source>Whose weights and biases the table shows</source>
        <translation>표에 어느 층의 가중치와 편향을 보일지 고릅니다</translation>
    </message>
    <message>
        <source>Paste weights…</source>
        <translation>가중치 붙여넣기…</translation>
    </message>
    <message>
        <source>Takes all weights and biases from matrices that were copied elsewhere</source>
        <translation>다른 곳에서 복사한 행렬에서 모든 가중치와 편향을 가져옵니다</translation>
    </message>
    <message>
        <source>Double-click a number to change it: boundary and maps follow at once. Tick its box to freeze it: training leaves it as it is.</source>
        <translation>수를 두 번 클릭해 바꾸면 결정 경계와 그림이 바로 따라옵니다. 상자를 체크하면 고정되어 학습해도 그대로 있습니다.</translation>
    </message>
</context>
<context>
    <name>actlab::LayerTableModel</name>
    <message>
        <source>unit %1</source>
        <translation>뉴런 %1</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>편향</translation>
    </message>
    <message>
        <source>%1, frozen: training leaves it as it is</source>
        <translation>%1, 고정됨: 학습해도 그대로 있습니다</translation>
    </message>
</context>
<context>
    <name>actlab::LogDialog</name>
    <message>
        <source>Log</source>
        <translation>로그</translation>
    </message>
    <message>
        <source>What the program noted, for a report of a problem. It stays on this computer unless you send it.</source>
        <translation>문제를 알릴 때 쓸 프로그램 기록입니다. 직접 보내지 않는 한 이 컴퓨터 밖으로 나가지 않습니다.</translation>
    </message>
    <message>
        <source>&amp;Copy log</source>
        <translation>로그 복사(&amp;C)</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>복사했습니다</translation>
    </message>
</context>
<context>
    <name>actlab::LogitControls</name>
    <message>
        <source>Classes: %1</source>
        <translation>클래스: %1개</translation>
    </message>
    <message>
        <source>One class less</source>
        <translation>클래스 하나 빼기</translation>
    </message>
    <message>
        <source>One class more</source>
        <translation>클래스 하나 더하기</translation>
    </message>
    <message>
        <source>Logit %1</source>
        <translation>로짓 %1</translation>
    </message>
    <message>
        <source>Temperature T</source>
        <translation>온도 T</translation>
    </message>
    <message>
        <source>Sliders reach</source>
        <translation>슬라이더 범위</translation>
    </message>
    <message>
        <source>Target class (y = 1)</source>
        <translation>정답 클래스 (y = 1)</translation>
    </message>
    <message>
        <source>class %1</source>
        <translation>클래스 %1</translation>
    </message>
    <message>
        <source>Add %1 to every logit</source>
        <translation>모든 로짓에 %1 더하기</translation>
    </message>
    <message>
        <source>Every logit has grown by %1, and no probability has changed: only differences count.</source>
        <translation>모든 로짓이 %1씩 커졌지만 확률은 그대로입니다. 중요한 것은 로짓의 차이뿐입니다.</translation>
    </message>
    <message>
        <source>Raises the bar of this class as it grows, and lowers all others</source>
        <translation>커지면 이 클래스의 막대가 올라가고 다른 막대는 모두 내려갑니다</translation>
    </message>
    <message>
        <source>Evens the bars out as it rises, and leaves only the highest as it falls</source>
        <translation>높이면 막대가 고르게 되고, 낮추면 가장 높은 막대만 남습니다</translation>
    </message>
    <message>
        <source>How far the sliders of the logits go to either side</source>
        <translation>로짓 슬라이더를 양쪽으로 움직일 수 있는 범위입니다</translation>
    </message>
    <message>
        <source>The right class: it decides cross-entropy and gradient of every logit</source>
        <translation>정답 클래스입니다. 교차 엔트로피와 로짓마다의 기울기를 정합니다</translation>
    </message>
    <message>
        <source>Moves all logits together, and no bar moves: only differences count</source>
        <translation>모든 로짓을 함께 옮겨도 막대는 움직이지 않습니다. 중요한 것은 차이뿐입니다</translation>
    </message>
</context>
<context>
    <name>actlab::MainWindow</name>
    <message>
        <source>E&amp;xamples</source>
        <translation>예제(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>파일(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>끝내기(&amp;Q)</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>창을 닫습니다</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>편집(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>보기(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>도움말(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>단축키(&amp;K)</translation>
    </message>
    <message>
        <source>What every key does</source>
        <translation>모든 단축키를 보여 줍니다</translation>
    </message>
    <message>
        <source>&amp;About Activation Lab</source>
        <translation>활성화 함수 실험실 정보(&amp;A)</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>버전과 사용 허가를 보여 줍니다</translation>
    </message>
    <message>
        <source>Show &amp;log…</source>
        <translation>로그 보기(&amp;L)…</translation>
    </message>
    <message>
        <source>What the program noted, for a report</source>
        <translation>문제를 알릴 때 쓸 프로그램 기록을 봅니다</translation>
    </message>
    <message>
        <source>&amp;Paste scenario</source>
        <translation>시나리오 붙여넣기(&amp;P)</translation>
    </message>
    <message>
        <source>Open the scenario in the text that was copied</source>
        <translation>복사한 텍스트에 든 시나리오를 엽니다</translation>
    </message>
    <message>
        <source>“%1” is no longer in its folder. Your work is still here; save it again.</source>
        <translation>‘%1’ 파일이 폴더에서 사라졌습니다. 작업 내용은 그대로 있으니 다시 저장하세요.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Another program or window has changed “%1”.</source>
        <translation>다른 프로그램이나 창이 ‘%1’ 파일을 바꾸었습니다.</translation>
    </message>
    <message>
        <source>Load its changes</source>
        <translation>바뀐 내용 불러오기</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>내 작업 유지</translation>
    </message>
    <message>
        <source>&amp;Glossary</source>
        <translation>용어집(&amp;G)</translation>
    </message>
    <message>
        <source>What the words mean, in English and Korean</source>
        <translation>용어의 뜻을 영어와 한국어로 보여 줍니다</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>페이지</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>도구</translation>
    </message>
</context>
<context>
    <name>actlab::ModelActions</name>
    <message>
        <source>&amp;Bring in a model…</source>
        <translation>모델 가져오기(&amp;B)…</translation>
    </message>
    <message>
        <source>A network that PyTorch or Keras has trained, with its weights</source>
        <translation>PyTorch나 Keras로 학습한 신경망을 가중치와 함께 엽니다</translation>
    </message>
    <message>
        <source>Save the &amp;model…</source>
        <translation>모델 저장(&amp;M)…</translation>
    </message>
    <message>
        <source>The network with its weights, for PyTorch, Keras and NumPy</source>
        <translation>신경망을 가중치와 함께 PyTorch, Keras, NumPy용으로 저장합니다</translation>
    </message>
    <message>
        <source>Bring in a model</source>
        <translation>모델 가져오기</translation>
    </message>
    <message>
        <source>Models (*.safetensors *.npz *.json)</source>
        <translation>모델 (*.safetensors *.npz *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
    <message>
        <source>Save the model</source>
        <translation>모델 저장</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>저장했습니다: %1</translation>
    </message>
    <message>
        <source>Activation Lab</source>
        <translation>활성화 함수 실험실</translation>
    </message>
</context>
<context>
    <name>actlab::ModelDialog</name>
    <message>
        <source>Bring In a Model</source>
        <translation>모델 가져오기</translation>
    </message>
    <message>
        <source>A network of fully connected layers that was trained elsewhere, with its weights: up to 6 hidden layers of up to 16 units, up to 6 outputs. Files are .safetensors, .npz and JSON. These lines write one of a model called “model”, with its activations:</source>
        <translation>다른 곳에서 학습한 완전 연결 신경망을 가중치와 함께 가져옵니다. 은닉층은 6개, 층마다 뉴런은 16개, 출력은 6개까지이고, 파일은 .safetensors, .npz, JSON입니다. 다음 코드는 model이라는 모델을 활성화 함수의 이름과 함께 저장합니다.</translation>
    </message>
    <message>
        <source>&amp;Written by</source>
        <translation>저장하는 도구(&amp;W)</translation>
    </message>
    <message>
        <source>Python lines</source>
        <translation>파이썬 코드</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>파일 고르기(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Copy lines</source>
        <translation>코드 복사(&amp;C)</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>복사했습니다</translation>
    </message>
</context>
<context>
    <name>actlab::NaivePanel</name>
    <message>
        <source>naive p</source>
        <translation>그대로 계산한 p</translation>
    </message>
    <message>
        <source>stable p</source>
        <translation>안정된 p</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>합</translation>
    </message>
    <message>
        <source>Both agree, but a probability has underflowed to 0, and its logarithm would be −∞. That is why libraries compute ln p directly (log-softmax).</source>
        <translation>두 결과가 같지만 어떤 확률은 0으로 언더플로했고, 그 로그는 −∞가 됩니다. 그래서 라이브러리는 ln p를 직접 계산합니다(로그 소프트맥스).</translation>
    </message>
    <message>
        <source>Both agree. Try logits of 1000: the naive formula breaks, the stable one does not.</source>
        <translation>두 결과가 같습니다. 로짓을 1000으로 바꿔 보세요. 수식 그대로 계산하면 NaN이 되지만, 안정된 계산은 그대로입니다.</translation>
    </message>
    <message>
        <source>Naive and stable evaluation</source>
        <translation>수식 그대로의 계산과 안정된 계산</translation>
    </message>
    <message>
        <source>They differ: the numbers of exp are at the edge of what a double can hold, where digits are lost. The stable evaluation keeps them.</source>
        <translation>두 결과가 다릅니다. exp의 값이 배정밀도로 나타낼 수 있는 한계에 있어 자릿수를 잃습니다. 안정된 계산은 자릿수를 지킵니다.</translation>
    </message>
    <message>
        <source>exp overflows: beyond about 709.78 there is no double, only ∞, and ∞/∞ is NaN. Subtracting the largest logit first, u = (z − max z)/T, changes nothing in exact numbers and keeps exp(u) at most 1.</source>
        <translation>exp가 오버플로합니다. 약 709.78을 넘으면 배정밀도 수로 나타낼 수 없어 ∞가 되고, ∞/∞는 NaN입니다. 가장 큰 로짓을 먼저 빼면, 곧 u = (z − max z)/T로 바꾸면 정확한 값은 그대로이면서 exp(u)가 1을 넘지 않습니다.</translation>
    </message>
    <message>
        <source>exp underflows: below about −745 every exp(z/T) is 0, and 0/0 is NaN. After subtracting the largest logit, u = (z − max z)/T, at least one exp(u) is 1.</source>
        <translation>exp가 언더플로합니다. 약 −745 아래에서는 모든 exp(z/T)가 0이 되고, 0/0은 NaN입니다. 가장 큰 로짓을 빼면, 곧 u = (z − max z)/T로 바꾸면 적어도 하나의 exp(u)는 1입니다.</translation>
    </message>
</context>
<context>
    <name>actlab::NetworkActions</name>
    <message>
        <source>Test points</source>
        <translation>테스트 점</translation>
    </message>
    <message>
        <source>Show the points that are not trained with</source>
        <translation>훈련 점이 아닌 점을 보여 줍니다</translation>
    </message>
    <message>
        <source>Discretise</source>
        <translation>이산화</translation>
    </message>
    <message>
        <source>Show the answer instead of the value</source>
        <translation>값 대신 판정 결과를 보여 줍니다</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>숫자 표시</translation>
    </message>
    <message>
        <source>Write every weight and bias into the diagram</source>
        <translation>모든 가중치와 편향을 그림에 적습니다</translation>
    </message>
    <message>
        <source>Log scale</source>
        <translation>로그 눈금</translation>
    </message>
    <message>
        <source>Logarithmic loss axis</source>
        <translation>손실 축을 로그 눈금으로 그립니다</translation>
    </message>
    <message>
        <source>Reset zoom</source>
        <translation>전체 보기</translation>
    </message>
    <message>
        <source>Show the whole plane again</source>
        <translation>평면 전체를 다시 보여 줍니다</translation>
    </message>
</context>
<context>
    <name>actlab::NetworkColumns</name>
    <message>
        <source>Data</source>
        <translation>데이터</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>학습</translation>
    </message>
</context>
<context>
    <name>actlab::NetworkDiagram</name>
    <message>
        <source>Network diagram</source>
        <translation>신경망 그림</translation>
    </message>
    <message>
        <source>Arrow keys walk from unit to unit, Ctrl with an arrow from link to link; Enter edits.</source>
        <translation>화살표 키로 뉴런 사이를, Ctrl+화살표로 연결 사이를 옮겨 다니고 Enter로 값을 고칩니다.</translation>
    </message>
</context>
<context>
    <name>actlab::NetworkNotices</name>
    <message>
        <source>Redo</source>
        <translation>다시 실행</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Other points: the network keeps what it has learned, and epochs are counted from 0 again.</source>
        <translation>점이 바뀌었습니다. 신경망은 학습한 것을 그대로 이어 가고, 에포크는 0부터 다시 셉니다.</translation>
    </message>
    <message>
        <source>Another network: training begins again, with initial weights.</source>
        <translation>신경망이 바뀌어 초기 가중치에서 학습을 다시 시작합니다.</translation>
    </message>
    <message>
        <source>Other points: training begins again, with initial weights.</source>
        <translation>점이 바뀌어 초기 가중치에서 학습을 다시 시작합니다.</translation>
    </message>
    <message>
        <source>Other initial weights: training begins again.</source>
        <translation>초기 가중치가 바뀌어 학습을 다시 시작합니다.</translation>
    </message>
    <message>
        <source>Redo comes back to the run before, in epoch %1.</source>
        <translation>다시 실행하면 에포크 %1까지 학습한 이전 신경망으로 돌아갑니다.</translation>
    </message>
    <message>
        <source>Undo comes back to the run before, in epoch %1.</source>
        <translation>실행 취소하면 에포크 %1까지 학습한 이전 신경망으로 돌아갑니다.</translation>
    </message>
    <message>
        <source>Go back to the start and halve the learning rate</source>
        <translation>처음으로 되돌리고 학습률을 절반으로</translation>
    </message>
    <message>
        <source>Show the gradients</source>
        <translation>기울기 보기</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>처음으로</translation>
    </message>
    <message>
        <source>These are the weights of epoch %1, as the document was saved. Training goes on from there; Reset goes to the initial weights.</source>
        <translation>문서를 저장할 때의 가중치(에포크 %1)입니다. 학습을 시작하면 여기서부터 이어지고, ‘처음으로’를 누르면 초기 가중치로 돌아갑니다.</translation>
    </message>
    <message>
        <source>There are weights that were set by hand. Training changes them; Reset brings them back.</source>
        <translation>직접 정한 가중치가 있습니다. 학습하면 값이 바뀌고, ‘처음으로’를 누르면 되돌아옵니다.</translation>
    </message>
    <message>
        <source>Training goes on from epoch %1.</source>
        <translation>에포크 %1부터 학습을 이어 갑니다.</translation>
    </message>
    <message>
        <source>The same initial weights: training begins again.</source>
        <translation>같은 초기 가중치에서 학습을 다시 시작합니다.</translation>
    </message>
    <message>
        <source>Rewind to epoch %1 and halve the learning rate</source>
        <translation>에포크 %1로 되돌리고 학습률을 절반으로</translation>
    </message>
</context>
<context>
    <name>actlab::NetworkPage</name>
    <message>
        <source>Click a point to see its logits on the softmax page</source>
        <translation>점을 클릭하면 그 점의 로짓을 소프트맥스 페이지에서 볼 수 있습니다</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>학습 중</translation>
    </message>
    <message>
        <source>Paused. Epoch %1, training loss %2</source>
        <translation>멈췄습니다. 에포크 %1, 훈련 손실 %2</translation>
    </message>
</context>
<context>
    <name>actlab::NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Takes this notice away</source>
        <translation>이 알림을 닫습니다</translation>
    </message>
</context>
<context>
    <name>actlab::OutputSettings</name>
    <message>
        <source>Output layer</source>
        <translation>출력층</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>출력</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>손실</translation>
    </message>
    <message>
        <source>How wrong the output a is for the target t: the mean of (a − t)²</source>
        <translation>출력 a가 정답 t에서 벗어난 정도: (a − t)²의 평균</translation>
    </message>
    <message>
        <source>How wrong the output a is for the target t: half the mean of (a − t)², with the derivative a − t</source>
        <translation>출력 a가 정답 t에서 벗어난 정도: (a − t)²의 평균의 절반. 도함수가 a − t입니다</translation>
    </message>
    <message>
        <source>How wrong the probability a is for the target t: −t·ln a − (1 − t)·ln(1 − a)</source>
        <translation>확률 a가 정답 t에서 벗어난 정도: −t·ln a − (1 − t)·ln(1 − a)</translation>
    </message>
    <message>
        <source>How wrong the probabilities are: −ln of the one that the right class was given</source>
        <translation>확률이 틀린 정도: 정답 클래스에 준 확률의 −ln</translation>
    </message>
    <message>
        <source>What the output layer answers: any number, a score or probability of one class, or the probabilities of several</source>
        <translation>출력층이 내는 답입니다: 임의의 수, 한 클래스의 점수나 확률, 또는 여러 클래스의 확률</translation>
    </message>
    <message>
        <source>Table of weights</source>
        <translation>가중치 표</translation>
    </message>
    <message>
        <source>Shows every weight and bias of the output, to be read and changed</source>
        <translation>출력층의 모든 가중치와 편향을 표로 보여 주며, 고칠 수도 있습니다</translation>
    </message>
    <message>
        <source>How wrong the outputs a are for the targets t: half the sum of (a − t)², with the derivative a − t</source>
        <translation>출력 a가 정답 t에서 얼마나 벗어났는지 나타냅니다. (a − t)²의 합의 절반이며, 도함수는 a − t입니다</translation>
    </message>
    <message>
        <source>How wrong the output a is for the target t: ½(a − t)² where they are within δ, a straight line beyond, so that outliers count less</source>
        <translation>출력 a가 정답 t에서 얼마나 벗어났는지 나타냅니다. 차이가 δ 안이면 ½(a − t)², 밖이면 직선이어서 이상치를 덜 따집니다</translation>
    </message>
</context>
<context>
    <name>actlab::PasteWeights</name>
    <message>
        <source>Paste Weights</source>
        <translation>가중치 붙여넣기</translation>
    </message>
    <message>
        <source>Weights W and biases b of each layer, as NumPy, PyTorch, MATLAB or a spreadsheet show them; fractions are numbers, too, and the biases may be left out. This network has: %1</source>
        <translation>층마다 가중치 W와 편향 b를 NumPy, PyTorch, MATLAB, 스프레드시트가 보여 주는 대로 붙여넣으세요. 분수도 되고 편향은 빼도 됩니다. 이 신경망의 모양: %1</translation>
    </message>
    <message>
        <source>Matrices</source>
        <translation>행렬</translation>
    </message>
    <message>
        <source>&amp;Set weights</source>
        <translation>가중치 설정(&amp;S)</translation>
    </message>
    <message>
        <source>All of them fit.</source>
        <translation>모두 맞습니다.</translation>
    </message>
</context>
<context>
    <name>actlab::PointPicker</name>
    <message>
        <source>Point %1 of %2: x₁ = %3, x₂ = %4, label %5</source>
        <translation>점 %2개 중 %1번째: x₁ = %3, x₂ = %4, 레이블 %5</translation>
    </message>
    <message>
        <source>Training points</source>
        <translation>훈련 점</translation>
    </message>
    <message>
        <source>Click a point to walk through it</source>
        <translation>점을 클릭하면 그 점으로 계산을 따라갑니다</translation>
    </message>
</context>
<context>
    <name>actlab::PrintDialog</name>
    <message>
        <source>Print</source>
        <translation>인쇄</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>인쇄할 것(&amp;W)</translation>
    </message>
    <message>
        <source>P&amp;aper</source>
        <translation>용지(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Orientation</source>
        <translation>용지 방향(&amp;O)</translation>
    </message>
    <message>
        <source>Pa&amp;ge</source>
        <translation>쪽(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>인쇄(&amp;P)…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>미리 보기</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>세로</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>가로</translation>
    </message>
</context>
<context>
    <name>actlab::Recovery</name>
    <message>
        <source>Your unsaved work cannot be kept safe at the moment: %1 It is tried again in a while.</source>
        <translation>저장하지 않은 작업을 지금은 보관할 수 없습니다. %1 잠시 뒤에 다시 시도합니다.</translation>
    </message>
    <message>
        <source>an unsaved document</source>
        <translation>저장하지 않은 문서</translation>
    </message>
    <message>
        <source>The program ended before your changes to %1 were saved. They are still there.</source>
        <translation>%1에서 바꾼 내용을 저장하기 전에 프로그램이 끝났습니다. 그 내용은 남아 있습니다.</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>복구</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>버리기</translation>
    </message>
</context>
<context>
    <name>actlab::RunBar</name>
    <message>
        <source>as fast as possible</source>
        <translation>최대 속도</translation>
    </message>
    <message>
        <source>%1 batches/s</source>
        <translation>초당 %1배치</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>일시 정지</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>학습</translation>
    </message>
    <message>
        <source>Step by one batch</source>
        <translation>한 배치 진행</translation>
    </message>
    <message>
        <source>Step by one epoch</source>
        <translation>한 에포크 진행</translation>
    </message>
    <message>
        <source>Reset to the same initial weights</source>
        <translation>같은 초기 가중치로 되돌리기</translation>
    </message>
    <message>
        <source>New start with other weights</source>
        <translation>다른 가중치로 새로 시작</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>속도</translation>
    </message>
    <message>
        <source>Training speed</source>
        <translation>학습 속도</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>에포크</translation>
    </message>
    <message>
        <source>Training loss</source>
        <translation>훈련 손실</translation>
    </message>
    <message>
        <source>Test loss</source>
        <translation>테스트 손실</translation>
    </message>
    <message>
        <source>Training accuracy</source>
        <translation>훈련 정확도</translation>
    </message>
    <message>
        <source>Test accuracy</source>
        <translation>테스트 정확도</translation>
    </message>
    <message>
        <source>Epoch · step %1 of %2</source>
        <translation>에포크 · %1/%2단계</translation>
    </message>
    <message>
        <source>Holds training, and boundary and curves with it</source>
        <translation>학습을 멈추며, 경계와 곡선도 멈춥니다</translation>
    </message>
    <message>
        <source>Updates the weights again and again: boundary and curves move</source>
        <translation>가중치를 거듭 업데이트하여 경계와 곡선이 움직입니다</translation>
    </message>
    <message>
        <source>Makes a single update of the weights, from one batch</source>
        <translation>배치 하나로 가중치를 한 번만 업데이트합니다</translation>
    </message>
    <message>
        <source>Goes once through all training points</source>
        <translation>모든 훈련 점을 한 번씩 씁니다</translation>
    </message>
    <message>
        <source>Goes back to the boundary before training, with the same initial weights</source>
        <translation>같은 초기 가중치로 돌아가 학습하기 전의 경계를 보여 줍니다</translation>
    </message>
    <message>
        <source>Begins again with other random weights, and so with another boundary</source>
        <translation>다른 무작위 가중치로, 곧 다른 경계에서 다시 시작합니다</translation>
    </message>
    <message>
        <source>How fast the boundary moves: from one batch a second, to be watched, to as fast as possible</source>
        <translation>경계가 움직이는 빠르기입니다. 눈으로 따라갈 수 있는 초당 한 배치부터 최대 속도까지 있습니다</translation>
    </message>
</context>
<context>
    <name>actlab::SectionHeading</name>
    <message>
        <source>Folds these controls away</source>
        <translation>이 부분의 조절 도구를 접습니다</translation>
    </message>
    <message>
        <source>Unfolds the controls of this part</source>
        <translation>이 부분의 조절 도구를 펼칩니다</translation>
    </message>
</context>
<context>
    <name>actlab::ShareDialog</name>
    <message>
        <source>Share</source>
        <translation>공유</translation>
    </message>
    <message>
        <source>QR code of the text</source>
        <translation>텍스트의 QR 코드</translation>
    </message>
    <message>
        <source>Text to share</source>
        <translation>공유할 텍스트</translation>
    </message>
    <message>
        <source>&amp;Copy text</source>
        <translation>텍스트 복사(&amp;C)</translation>
    </message>
    <message>
        <source>There are too many points for a text. Save the file and send that instead.</source>
        <translation>점이 너무 많아 텍스트로 만들 수 없습니다. 파일로 저장해서 보내세요.</translation>
    </message>
    <message>
        <source>The text has %1 characters, and a QR code holds %2. Send the text instead.</source>
        <translation>텍스트가 %1자라서 %2자까지 담는 QR 코드로는 만들 수 없습니다. 텍스트를 보내세요.</translation>
    </message>
    <message>
        <source>This text is everything that you see. Send it, or let the code be scanned; whoever copies it opens it with Edit, Paste scenario.</source>
        <translation>지금 보이는 모든 것이 이 텍스트에 담겨 있습니다. 텍스트를 보내거나 코드를 스캔하게 하세요. 받은 사람은 텍스트를 복사한 뒤 편집 메뉴의 ‘시나리오 붙여넣기’로 엽니다.</translation>
    </message>
    <message>
        <source>Paste Scenario</source>
        <translation>시나리오 붙여넣기</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>복사했습니다</translation>
    </message>
</context>
<context>
    <name>actlab::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>단축키</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>어디서나</translation>
    </message>
    <message>
        <source>List of functions</source>
        <translation>함수 목록</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Show this function alone</source>
        <translation>이 함수만 보기</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>스페이스 바</translation>
    </message>
    <message>
        <source>Lay this function over the others, or take it away</source>
        <translation>다른 함수에 겹쳐 보기, 또는 빼기</translation>
    </message>
    <message>
        <source>Ctrl+click</source>
        <translation>Ctrl+클릭</translation>
    </message>
    <message>
        <source>The same with the mouse</source>
        <translation>마우스로 같은 동작</translation>
    </message>
    <message>
        <source>Sliders</source>
        <translation>슬라이더</translation>
    </message>
    <message>
        <source>One step</source>
        <translation>한 칸</translation>
    </message>
    <message>
        <source>Page up, page down</source>
        <translation>Page Up, Page Down</translation>
    </message>
    <message>
        <source>Ten steps</source>
        <translation>열 칸</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Home, End</translation>
    </message>
    <message>
        <source>To either end</source>
        <translation>양 끝으로</translation>
    </message>
    <message>
        <source>Double-click</source>
        <translation>두 번 클릭</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>기본값으로</translation>
    </message>
    <message>
        <source>Menu key</source>
        <translation>메뉴 키</translation>
    </message>
    <message>
        <source>Reset or play</source>
        <translation>되돌리기 또는 움직이기</translation>
    </message>
    <message>
        <source>Network diagram</source>
        <translation>신경망 그림</translation>
    </message>
    <message>
        <source>From unit to unit</source>
        <translation>뉴런에서 뉴런으로 옮겨 가기</translation>
    </message>
    <message>
        <source>Ctrl+arrow</source>
        <translation>Ctrl+화살표</translation>
    </message>
    <message>
        <source>From weight to weight</source>
        <translation>가중치에서 가중치로 옮겨 가기</translation>
    </message>
    <message>
        <source>Edit the weight or bias, use or leave out the input</source>
        <translation>가중치나 편향 고치기, 입력을 쓰거나 빼기</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>그만두기</translation>
    </message>
    <message>
        <source>Walk through backpropagation</source>
        <translation>역전파 따라가기</translation>
    </message>
    <message>
        <source>One step back or on</source>
        <translation>한 단계 뒤로, 앞으로</translation>
    </message>
    <message>
        <source>First and last step</source>
        <translation>첫 단계와 마지막 단계</translation>
    </message>
    <message>
        <source>From part to part, each with its calculation</source>
        <translation>부분마다 옮겨 가며 계산 보기</translation>
    </message>
    <message>
        <source>Back to the step&apos;s own calculation</source>
        <translation>단계의 계산으로 돌아가기</translation>
    </message>
    <message>
        <source>To layers that the picture has no room for</source>
        <translation>그림에 다 들어가지 않은 층으로</translation>
    </message>
    <message>
        <source>Plots</source>
        <translation>그래프</translation>
    </message>
    <message>
        <source>Read the plot: along a curve and from curve to curve, or over the plane</source>
        <translation>그래프의 값 읽기: 곡선을 따라, 곡선에서 곡선으로, 또는 평면 위에서</translation>
    </message>
    <message>
        <source>Shift+arrow</source>
        <translation>Shift+화살표</translation>
    </message>
    <message>
        <source>Ten steps along the curve</source>
        <translation>곡선을 따라 열 칸씩</translation>
    </message>
    <message>
        <source>Zoom in or out</source>
        <translation>확대하거나 축소하기</translation>
    </message>
    <message>
        <source>Move what is shown</source>
        <translation>보이는 범위 옮기기</translation>
    </message>
    <message>
        <source>Show the whole again</source>
        <translation>전체를 다시 보기</translation>
    </message>
    <message>
        <source>End the reading</source>
        <translation>값 읽기 끝내기</translation>
    </message>
</context>
<context>
    <name>actlab::SliderEnds</name>
    <message>
        <source>Ends of the slider: %1</source>
        <translation>슬라이더의 양 끝: %1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>왼쪽 끝</translation>
    </message>
    <message>
        <source>To</source>
        <translation>오른쪽 끝</translation>
    </message>
</context>
<context>
    <name>actlab::SoftmaxPage</name>
    <message>
        <source>Compare with sparsemax</source>
        <translation>스파스맥스와 비교</translation>
    </message>
    <message>
        <source>Draw the bars of sparsemax beneath those of softmax</source>
        <translation>소프트맥스 막대 아래에 스파스맥스 막대를 그립니다</translation>
    </message>
    <message>
        <source>Compare with softmin</source>
        <translation>소프트민과 비교</translation>
    </message>
    <message>
        <source>Draw the bars of softmin beneath those of softmax</source>
        <translation>소프트맥스 막대 아래에 소프트민 막대를 그립니다</translation>
    </message>
    <message>
        <source>Show softmax over a range as a curve</source>
        <translation>구간에서의 소프트맥스를 곡선으로 보기</translation>
    </message>
    <message>
        <source>Draws the curve of the course on the page of functions: all points of the range are one list of logits</source>
        <translation>수업에 나온 곡선을 함수 페이지에 그립니다. 구간의 모든 점이 하나의 로짓 목록이 됩니다</translation>
    </message>
    <message>
        <source>Softmax turns any numbers, the logits z, into probabilities p: all are positive, they add up to 1, and the order stays. A low temperature T sharpens them, a high one evens them out. Trained with cross-entropy against a target y, which is 1 for the right class and 0 for the others, each logit&apos;s gradient is simply (p − y)/T, which at T = 1 is p − y: what was said too loudly is pushed down, the target is pulled up.</source>
        <translation>소프트맥스는 어떤 수(로짓 z)든 확률 p로 바꿉니다. 모두 양수이고 합이 1이며 크기 순서는 그대로입니다. 온도 T가 낮으면 한쪽으로 쏠리고 높으면 고르게 퍼집니다. 정답 클래스는 1, 나머지는 0인 정답 y에 대해 교차 엔트로피로 학습하면 각 로짓의 기울기는 간단히 (p − y)/T이고, T = 1이면 p − y입니다. 지나치게 확신한 클래스는 내려가고 정답 클래스는 올라갑니다.</translation>
    </message>
</context>
<context>
    <name>actlab::SwitchRow</name>
    <message>
        <source>Speed of the sweeps</source>
        <translation>움직이는 속도</translation>
    </message>
    <message>
        <source>How fast a slider moves while it plays</source>
        <translation>슬라이더가 저절로 움직이는 빠르기</translation>
    </message>
</context>
<context>
    <name>actlab::TimelineBar</name>
    <message>
        <source>Stop</source>
        <translation>정지</translation>
    </message>
    <message>
        <source>Play the run again</source>
        <translation>학습 과정 다시 재생</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>에포크 %1</translation>
    </message>
    <message>
        <source>epoch %1 of %2</source>
        <translation>에포크 %1 / %2</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>타임라인</translation>
    </message>
    <message>
        <source>Go back to an earlier epoch. Training goes on from there; what came later is then left, and Undo comes back to it. %1 moments are kept (%2; at most %3 and %4).</source>
        <translation>이전 에포크로 돌아갑니다. 학습은 거기서부터 이어지고, 그 뒤의 기록은 실행 취소하면 되찾을 수 있습니다. 시점 %1개를 보관하고 있습니다(%2, 최대 %3개, %4).</translation>
    </message>
</context>
<context>
    <name>actlab::ValueSlider</name>
    <message>
        <source>Double-click for the default, %1</source>
        <translation>두 번 클릭하면 기본값(%1)으로 돌아갑니다</translation>
    </message>
    <message>
        <source>Sweep %1 back and forth</source>
        <translation>%1 값을 왕복하며 움직이기</translation>
    </message>
    <message>
        <source>Reset to %1</source>
        <translation>기본값(%1)으로 되돌리기</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>움직이기</translation>
    </message>
    <message>
        <source>Stop playing</source>
        <translation>멈추기</translation>
    </message>
    <message>
        <source>Reset %1 to %2</source>
        <translation>%1: 기본값(%2)으로 되돌리기</translation>
    </message>
    <message>
        <source>Ends of the slider…</source>
        <translation>슬라이더의 양 끝…</translation>
    </message>
    <message>
        <source>%1, as a number</source>
        <translation>%1, 숫자로</translation>
    </message>
</context>
<context>
    <name>actlab::ValueTable</name>
    <message>
        <source>Table of values</source>
        <translation>함숫값 표</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>행 복사</translation>
    </message>
    <message>
        <source>Points: %L1</source>
        <translation>점 %L1개</translation>
    </message>
    <message>
        <source>%L1 rows are too many for the clipboard; export them as CSV instead.</source>
        <translation>%L1행은 클립보드에 담기에 너무 많습니다. 그림 내보내기에서 CSV로 저장하세요.</translation>
    </message>
    <message>
        <source>Rows copied: %L1</source>
        <translation>%L1행을 복사했습니다</translation>
    </message>
    <message>
        <source>Copy the selected rows, or all, for a spreadsheet</source>
        <translation>선택한 행(없으면 전체)을 스프레드시트용으로 복사합니다</translation>
    </message>
</context>
<context>
    <name>actlab::WalkBar</name>
    <message>
        <source>Give the network the new weights, as one training step would</source>
        <translation>학습 한 단계와 똑같이 신경망에 새 가중치를 적용합니다</translation>
    </message>
    <message>
        <source>%1 steps a second</source>
        <translation>초당 %1단계</translation>
    </message>
    <message>
        <source>First step</source>
        <translation>첫 단계</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>한 단계 뒤로</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>일시 정지</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>재생</translation>
    </message>
    <message>
        <source>One step on</source>
        <translation>한 단계 앞으로</translation>
    </message>
    <message>
        <source>Last step</source>
        <translation>마지막 단계</translation>
    </message>
    <message>
        <source>Speed of playing</source>
        <translation>재생 속도</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>속도</translation>
    </message>
    <message>
        <source>Stride</source>
        <translation>단위</translation>
    </message>
    <message>
        <source>How far a step goes</source>
        <translation>한 단계에서 나아가는 범위</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>자릿수</translation>
    </message>
    <message>
        <source>Decimals of the numbers</source>
        <translation>수의 소수 자릿수</translation>
    </message>
    <message>
        <source>Worksheet…</source>
        <translation>학습지…</translation>
    </message>
    <message>
        <source>The whole walk on paper</source>
        <translation>전체 과정을 종이에 담습니다</translation>
    </message>
    <message>
        <source>Do this update</source>
        <translation>이대로 업데이트</translation>
    </message>
    <message>
        <source>Holds the walk at this step</source>
        <translation>이 단계에서 멈춥니다</translation>
    </message>
    <message>
        <source>Walks on by itself, step after step</source>
        <translation>한 단계씩 저절로 나아갑니다</translation>
    </message>
</context>
<context>
    <name>actlab::WalkSide</name>
    <message>
        <source>Gradients are means over %1 samples; the other numbers are those of the first.</source>
        <translation>기울기는 표본 %1개의 평균이고, 나머지 수는 첫 표본의 값입니다.</translation>
    </message>
    <message>
        <source>Backpropagation: %1&lt;br/&gt;Central difference: %2&lt;br/&gt;(L(w + h) − L(w − h)) / 2h, h = %3</source>
        <translation>역전파: %1&lt;br/&gt;중앙 차분: %2&lt;br/&gt;(L(w + h) − L(w − h)) / 2h, h = %3</translation>
    </message>
    <message>
        <source>Formulas with the numbers put in</source>
        <translation>수를 대입한 식</translation>
    </message>
    <message>
        <source>Check the gradient</source>
        <translation>기울기 검산</translation>
    </message>
    <message>
        <source>The gradient of the selected weight beside the central difference of the loss</source>
        <translation>선택한 가중치의 기울기를 손실의 중앙 차분과 나란히 보여 줍니다</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>표본</translation>
    </message>
    <message>
        <source>First mini-batch</source>
        <translation>첫 미니배치</translation>
    </message>
    <message>
        <source>The batch of the training settings that begins at this sample, instead of the sample alone</source>
        <translation>표본 하나 대신, 이 표본에서 시작하여 학습 설정의 배치 크기만큼 사용합니다</translation>
    </message>
    <message>
        <source>Which training point is walked through; it is marked in the plot beside</source>
        <translation>계산을 따라갈 훈련 점입니다. 옆 그림에 표시됩니다</translation>
    </message>
</context>
<context>
    <name>actlab::WalkSource</name>
    <message>
        <source>Own network</source>
        <translation>이 페이지의 신경망</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>신경망</translation>
    </message>
    <message>
        <source>Walks through a network of this page, which leaves that of the Network page as it is; the arrow offers others</source>
        <translation>이 페이지만의 신경망을 따라갑니다. 신경망 페이지의 것은 그대로 둡니다. 화살표를 누르면 다른 것도 고를 수 있습니다</translation>
    </message>
    <message>
        <source>Of the Network page</source>
        <translation>신경망 페이지의 것</translation>
    </message>
    <message>
        <source>Walks through the network of the Network page, with the weights that it has there</source>
        <translation>신경망 페이지의 신경망을 그곳의 현재 가중치로 따라갑니다</translation>
    </message>
    <message>
        <source>Open on the Network page</source>
        <translation>신경망 페이지에서 열기</translation>
    </message>
    <message>
        <source>Makes this network the one of the Network page, where it can be trained and changed</source>
        <translation>이 신경망을 신경망 페이지로 옮겨 학습시키고 바꿀 수 있게 합니다</translation>
    </message>
</context>
<context>
    <name>actlab::WalkView</name>
    <message>
        <source>Selected: %1</source>
        <translation>선택: %1</translation>
    </message>
    <message>
        <source>Walk through backpropagation</source>
        <translation>역전파 따라가기</translation>
    </message>
</context>
<context>
    <name>actlab::WeightEditor</name>
    <message>
        <source>Sets this number: boundary and maps follow at once</source>
        <translation>이 수를 정하면 경계와 뉴런의 그림이 바로 바뀝니다</translation>
    </message>
</context>
<context>
    <name>actlab::WorksheetDialog</name>
    <message>
        <source>Worksheet</source>
        <translation>학습지</translation>
    </message>
    <message>
        <source>The whole walk on paper: a page or more for each step, with the network and the calculation. A larger stride makes fewer pages.</source>
        <translation>전체 과정을 종이에 담습니다. 단계마다 한 쪽 이상에 신경망과 계산을 싣습니다. 진행 단위가 크면 쪽수가 줄어듭니다.</translation>
    </message>
    <message>
        <source>Leave the results blank, to be filled in</source>
        <translation>직접 채워 넣도록 결과를 빈칸으로 두기</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>형식</translation>
    </message>
    <message>
        <source>PDF, all pages in one file</source>
        <translation>PDF, 모든 쪽을 한 파일로</translation>
    </message>
    <message>
        <source>PNG, a picture for each page</source>
        <translation>PNG, 쪽마다 그림 하나</translation>
    </message>
</context>
</TS>
